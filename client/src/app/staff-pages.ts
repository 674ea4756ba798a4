/** Pages that few people open: what belongs to them is named here, so that the first load does not carry their lists. */
export const lead = () => import('./pages/lead-circle.svelte');
export const administer = () => import('../administration/administer.svelte');
