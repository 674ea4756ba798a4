import { api, ask } from '../api/client';
import type { Answer } from '../api/refusal';
import type { CircleCard } from '../api/schema';

export const readCard = (circle: string): Promise<Answer<CircleCard>> =>
  ask(api.GET('/api/circles/{circle}/card', { params: { path: { circle } } }));
