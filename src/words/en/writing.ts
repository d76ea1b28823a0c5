/** PART. */
export const writing = {};
