import { api, ask } from '../api/client';
import { refused } from '../api/refusal';
import { onForget } from '../app/forget';
import { connection } from './connection';
import { Outbox, type Send, type Unsent } from './outbox';

/** Over the hub; over HTTP where WebSockets can't be had. It is the same command with the same id. */
const send: Send = async ({ circle, id, text, replyTo, contentNotes }) => {
  const notes = [...contentNotes];
  if (connection.state === 'open') return connection.call('SendMessage', circle, id, text, replyTo, notes);
  if (!connection.barred) return refused('network');
  return ask(
    api.POST('/api/circles/{circle}/messages', {
      params: { path: { circle } },
      body: { id, text, replyTo, contentNotes: notes },
    }),
  );
};

export const outbox = new Outbox(send);

class Shown {
  all = $state.raw<readonly Unsent[]>(outbox.all);
}

/** What was written and is not in the conversation yet, as the view sees it. */
export const unsent = new Shown();

outbox.watch(() => (unsent.all = outbox.all));
connection.watch(() => {
  if (connection.state === 'open' || (connection.barred && connection.state === 'trying')) outbox.tryNow();
});
onForget(({ drafts }) => drafts && outbox.forget());
