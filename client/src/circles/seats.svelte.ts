import { api, ask } from '../api/client';
import type { Answer } from '../api/refusal';
import type { Joined } from '../api/schema';
import { loadCircles } from './circles.svelte';

const of = (circle: string) => ({ params: { path: { circle } } });

/** Takes a seat, asks for one or gets in line: which of them, the circle decides. */
export const join = (circle: string, agreementVersion: number, listens: boolean): Promise<Answer<Joined>> =>
  ask(api.POST('/api/circles/{circle}/join', { ...of(circle), body: { agreementVersion, listens } }));

export const acceptSeat = (circle: string, agreementVersion: number) =>
  ask(api.POST('/api/circles/{circle}/seat/accept', { ...of(circle), body: { agreementVersion } }));

export const declineSeat = (circle: string) =>
  ask(api.POST('/api/circles/{circle}/seat/decline', of(circle)));

export const withdraw = (circle: string) => ask(api.POST('/api/circles/{circle}/seat/withdraw', of(circle)));

/** `agreementVersion`: what the person has read now, where it changed since they said yes. */
export async function resume(circle: string, agreementVersion: number | null = null) {
  const answer = await ask(
    api.POST('/api/circles/{circle}/resume', { ...of(circle), body: { agreementVersion } }),
  );
  if (answer.ok) await loadCircles();
  return answer;
}
