import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import type { PersonFound } from "@/lib/tickets/queries/find-people";

/** The people that fit, each leading on to the form. */
export function PeopleFound({ people, text }: { people: readonly PersonFound[]; text: string }) {
  if (!text.trim()) return <p className="text-dense text-muted">Type a piece of a name or an address.</p>;
  return (
    <>
      <p role="status" className="text-dense text-muted">
        {people.length === 0 && `Nobody fits “${text}”. People are added under Administration.`}
        {people.length > 0 && (people.length === 1 ? "One person fits." : `${people.length} people fit.`)}
        {people.length === 20 && " There may be more: type on."}
      </p>
      <ul className="flex flex-col">
        {people.map(({ id, name, email, department, region }) => (
          <li key={id} className="border-b border-line last:border-b-0">
            <Link
              href={`/desk/new?for=${id}`}
              className="flex min-h-12 items-center gap-3 rounded-control px-2 py-1.5 transition-colors hover:bg-hover"
            >
              <Avatar name={name} size={32} />
              <span className="min-w-0 flex-1">
                <span className="block truncate text-body font-medium text-ink">{name}</span>
                <span className="block truncate text-dense text-muted">
                  {[email, department, region?.name].filter(Boolean).join(" · ")}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
