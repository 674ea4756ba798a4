/** The pages for who is signed in, each in its own chunk, and what stands around them. `routes.ts` says at which address. */
export const memberFrame = () => import('./frames/MemberFrame.svelte');
export const deskFrame = () => import('./frames/DeskFrame.svelte');

export const myCircles = () => import('../circles/my-circles.svelte');
export const discoverCircles = () => import('../circles/discover-circles.svelte');
export const readAboutCircle = () => import('../circles/read-about-circle.svelte');
export const welcomeNewcomer = () => import('../members/welcome-newcomer.svelte');
export const welcomeFacilitator = () => import('../members/welcome-facilitator.svelte');
export const workAtDesk = () => import('../moderation/work-at-desk.svelte');
export const circleRoom = () => import('./pages/circle-room.svelte');
export const readNotices = () => import('../notices/read-notices.svelte');
export const search = () => import('./pages/search.svelte');
export const settings = () => import('./pages/settings.svelte');
