import type { Settings } from '../settings.ts';

interface Asked {
  readonly url: string;
  header(name: string): string | undefined;
}

/** Where this visitor reached the endpoint: what a link in a reply begins with. */
export function publicOrigin(
  asked: Asked,
  { publicUrl, behindProxy }: Pick<Settings, 'publicUrl' | 'behindProxy'>,
): string {
  if (publicUrl !== null) return publicUrl;
  const { protocol, host } = new URL(asked.url);
  const said = behindProxy ? asked.header('x-forwarded-proto') : undefined;
  return `${said === 'https' ? 'https:' : protocol}//${host}`;
}
