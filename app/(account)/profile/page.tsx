import type { Metadata } from "next";
import { ProfileForm } from "@/components/auth/profile-form";
import { AccountFrame } from "@/components/shell/account-frame";
import { DescriptionList } from "@/components/ui/description-list";
import { LinkButton } from "@/components/ui/link-button";
import { homeOf } from "@/lib/auth/actor";
import { findProfile } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Profile" };
export const dynamic = "force-dynamic";

export default async function ProfilePage() {
  const actor = await requireActor("save-profile");
  const profile = await findProfile(actor);
  const timeZones = [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone"), profile.timeZone])];
  return (
    <AccountFrame
      title="Your profile"
      footer={
        <LinkButton href={homeOf(actor)} variant="quiet">
          Back to where you work
        </LinkButton>
      }
    >
      <DescriptionList
        className="mb-6 border-b border-line pb-6"
        items={[
          { term: "Name", value: profile.name },
          { term: "E-mail", value: <span className="[overflow-wrap:anywhere]">{profile.email}</span> },
        ]}
      />
      <ProfileForm language={profile.language} timeZone={profile.timeZone} timeZones={timeZones} />
    </AccountFrame>
  );
}
