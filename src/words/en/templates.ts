/** PART. */
export const templates = {};
