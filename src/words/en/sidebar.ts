/** PART. */
export const sidebar = {};
