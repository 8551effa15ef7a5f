// Prints the link with which the first administrator makes her account, once; nothing when there is an administrator.
import { inviteFirstAdministrator } from "@/lib/auth/commands/first-administrator";
import { closeDatabase } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";

const invitation = await inviteFirstAdministrator();
if (invitation && "token" in invitation) {
  console.log("Make the first administrator here. The link is printed once and works for an hour:");
  console.log(`${environment().NEXTAUTH_URL.replace(/\/+$/, "")}/welcome/${invitation.token}`);
} else if (invitation) {
  const until = invitation.validUntil.toISOString().slice(11, 16);
  console.log(
    `There is no administrator yet. The link that was printed before works until ${until} UTC; a start after that prints a new one.`,
  );
}
await closeDatabase();
