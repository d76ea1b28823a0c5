export const USAGE = `Usage: groundwork status DIR [--today YYYY-MM-DD] [--format table|json]
       groundwork check DIR [--format lines|json]
       groundwork survey DIR [--format table|json]

status  shows every engagement in DIR as it stands today, or on the day given.
check   lists what could not be taken as written, one per line; exit code 1 if there is anything.
survey  lists what notes of your own could be brought in, and how.
-h, --help  shows this.

All read and never write.`;
