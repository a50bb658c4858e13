import { layTripwire } from './tripwire.ts';

layTripwire();

/** Puts a text into the page as careless code would, to see that it is noticed. */
Object.assign(window, {
  plant(text: string): boolean {
    const place = document.createElement('div');
    document.body.append(place);
    try {
      place.innerHTML = text;
    } catch (error) {
      window.seen.push(`thrown: ${String(error)}`);
    }
    return true;
  },
  follow(href: string): boolean {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    return true;
  },
});
