// Prints the link with which the first administrator makes her account; nothing when there is an administrator.
import { inviteFirstAdministrator } from "@/lib/auth/commands/first-administrator";
import { closeDatabase } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";

const token = await inviteFirstAdministrator();
if (token) console.log(`${environment().NEXTAUTH_URL.replace(/\/+$/, "")}/welcome/${token}`);
await closeDatabase();
