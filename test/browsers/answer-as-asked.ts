import type { TestRunnerCoreConfig } from '@web/test-runner';

type Middleware = NonNullable<TestRunnerCoreConfig['middleware']>[number];

/**
 * Answers `/as-asked?status=…&type=…&body=…` with just that, so that a test in a page meets a server's bad days for
 * real. `location`, `retry-after`: the headers of that name. `echo`: the answer is what was sent, type and all. `cut`: the connection
 * breaks after the body, which had promised to be longer; with no body, before any answer.
 */
export const answerAsAsked: Middleware = async (context, next) => {
  if (context.path !== '/as-asked') {
    await next();
    return;
  }
  const asked = (name: string, otherwise: string) => {
    const value = context.query[name];
    return typeof value === 'string' ? value : otherwise;
  };
  const body = asked('body', '');
  for (const header of ['location', 'retry-after']) {
    if (header in context.query) context.set(header, asked(header, ''));
  }
  if ('echo' in context.query) {
    context.type = context.get('content-type');
    context.body = context.req;
    return;
  }
  if (!('cut' in context.query)) {
    context.status = Number(asked('status', '200'));
    context.type = asked('type', 'application/json');
    context.body = body;
    return;
  }
  context.respond = false;
  const { res } = context;
  if (body === '') res.destroy();
  else {
    res.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length + 100 });
    res.write(body, () => res.destroy());
  }
};
