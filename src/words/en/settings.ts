/** PART. */
export const settings = {};
