import { connection, type LinkState } from './connection';

/** The connection as the view sees it. */
export const link = $state<{ state: LinkState; barred: boolean }>({ state: 'off', barred: false });

connection.watch(() => {
  link.state = connection.state;
  link.barred = connection.barred;
});
