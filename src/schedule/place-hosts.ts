import type { Employer } from '../model/employer.ts';
import type { Fair } from '../model/fair.ts';
import type { Booth, Service } from '../model/place.ts';

/** Who stands at a booth: an employer or a service. */
export interface Host {
  readonly employer: Employer | null;
  readonly service: Service | null;
}

/** One host at one booth; a host may have no booth yet, and a booth no host that is known. */
export interface PlacedHost extends Host {
  readonly booth: Booth | null;
}

const byNumber = new Intl.Collator('en', { numeric: true });

/** Brings booths, in the order of their numbers, and hosts together, whichever of the two names the other. */
export function placeHosts(fair: Pick<Fair, 'booths' | 'employers' | 'services'>): PlacedHost[] {
  const employers = fair.employers.map((employer): Host => ({ employer, service: null }));
  const services = fair.services.map((service): Host => ({ employer: null, service }));
  const byEmployer = new Map(employers.map((host) => [host.employer?.id, host]));
  const atBooth = new Map(fair.booths.map((booth) => [booth.id, new Set<Host>()]));
  const placed = new Set<Host>();
  const place = (boothId: string | null | undefined, host: Host | undefined) => {
    const hosts = atBooth.get(boothId ?? '');
    if (!hosts || !host) return;
    hosts.add(host);
    placed.add(host);
  };
  for (const booth of fair.booths) if (booth.employerId) place(booth.id, byEmployer.get(booth.employerId));
  for (const host of [...employers, ...services]) place((host.employer ?? host.service)?.boothId, host);

  const booths = [...fair.booths].sort((one, other) => byNumber.compare(one.number, other.number));
  const nobody: Host = { employer: null, service: null };
  return [
    ...booths.flatMap((booth) => {
      const hosts = [...(atBooth.get(booth.id) ?? [])];
      return (hosts.length > 0 ? hosts : [nobody]).map((host) => ({ ...host, booth }));
    }),
    ...[...employers, ...services]
      .filter((host) => !placed.has(host))
      .map((host) => ({ ...host, booth: null })),
  ];
}
