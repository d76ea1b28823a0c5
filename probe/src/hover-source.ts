/** The name by which Page preview knows the probe; registered as Groundwork's own are, with Ctrl or Cmd asked for. */
export const HOVER_SOURCE = 'groundwork-probe';
