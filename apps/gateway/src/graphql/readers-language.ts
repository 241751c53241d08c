import type { ApolloServerPlugin } from '@apollo/server';
import { languageOf } from '../access/caller.js';
import type { GraphqlContext } from './graphql-context.js';
import { inLanguage } from './said.js';

/** The last thing before an answer leaves: its errors are put into the language of whoever asked. */
export const inReadersLanguage: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () =>
    Promise.resolve({
      async willSendResponse({ response: { body }, contextValue: { caller } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        // A session that cannot be looked up must not hide what went wrong.
        const identity = caller.askedLanguage ? null : await caller.identity().catch(() => null);
        const language = languageOf(caller, identity);
        body.singleResult.errors = body.singleResult.errors.map((error) => inLanguage(error, language));
      },
    }),
};
