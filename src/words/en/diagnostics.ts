/** PART. */
export const diagnostics = {};
