/** PART. */
export const domain = {};
