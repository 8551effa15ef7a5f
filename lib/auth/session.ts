import "server-only";
import { cookies, headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { getServerSession, type NextAuthOptions } from "next-auth";
import { encode } from "next-auth/jwt";
import { cache } from "react";
import type { Actor } from "@/lib/auth/actor";
import { may, type Permission } from "@/lib/auth/permissions";
import { db } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";

type SessionUser = { name: null; id: string; version: number };

const SESSION_SECONDS = 60 * 60 * 24 * 7;

/**
 * How sessions work: a signed token names the person and the version of her rights. Each request looks the person up, so
 * that a disabled account or a changed role ends every session made before. Single sign-on is there when it is configured.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: environment().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: singleSignOn(),
    callbacks: {
      async signIn({ profile }) {
        const claims = profile as { email?: string; email_verified?: boolean } | undefined;
        // An address that the issuer has not verified could be anybody's.
        if (!claims?.email || claims.email_verified !== true) return false;
        const email = claims.email.toLowerCase();
        return (await db.person.count({ where: { email, isActive: true, source: "product" } })) === 1;
      },
      async jwt({ token, account, profile }) {
        if (!account || !profile?.email) return token;
        const person = await db.person.findUnique({
          where: { email: profile.email.toLowerCase() },
          select: { id: true, sessionVersion: true },
        });
        return person ? { sub: person.id, version: person.sessionVersion } : {};
      },
      session({ session, token }) {
        const user: SessionUser = { name: null, id: token.sub ?? "", version: Number(token.version ?? 0) };
        return { ...session, user };
      },
    },
  };
}

/** Who is asking: null when nobody is signed in, or the account was disabled or changed since. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await getServerSession(authOptions());
  const user = session?.user as Partial<SessionUser> | undefined;
  if (!user?.id) return null;
  const person = await db.person.findFirst({
    where: { id: user.id, isActive: true, sessionVersion: user.version ?? 0 },
    select: { id: true, name: true, role: true, teamId: true, regionId: true, timeZone: true },
  });
  return person;
});

/** The signed-in person, if she may do this. Sends others to the sign-in page, or says that it is not for them. */
export async function requireActor(permission: Permission): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect(await signInPage());
  if (!may(actor, permission)) forbidden();
  return actor;
}

/** The sign-in page that leads back to what was asked for. */
async function signInPage(): Promise<string> {
  const asked = (await headers()).get("x-asked-for");
  return asked && asked !== "/" ? `/sign-in?${new URLSearchParams({ next: asked })}` : "/sign-in";
}

/** Start a session in this browser, with a token made anew, so that one planted before is worth nothing. */
export async function startSession(person: { id: string; sessionVersion: number }): Promise<void> {
  const { name, isSecure } = sessionCookie();
  const token = { sub: person.id, version: person.sessionVersion };
  const value = await encode({ token, secret: environment().NEXTAUTH_SECRET, maxAge: SESSION_SECONDS });
  (await cookies()).set(name, value, {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure,
    path: "/",
    maxAge: SESSION_SECONDS,
  });
}

/** End the session in this browser. */
export async function endSession(): Promise<void> {
  (await cookies()).delete(sessionCookie().name);
}

function sessionCookie() {
  const isSecure = environment().NEXTAUTH_URL.startsWith("https://");
  return { isSecure, name: `${isSecure ? "__Secure-" : ""}next-auth.session-token` };
}

function singleSignOn(): NextAuthOptions["providers"] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = environment();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return [];
  return [
    {
      id: "oidc",
      name: OIDC_NAME,
      type: "oauth",
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
      issuer: OIDC_ISSUER,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      authorization: { params: { scope: "openid email profile" } },
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      profile: (claims: { sub: string; email?: string; name?: string }) => ({
        id: claims.sub,
        email: claims.email ?? null,
        name: claims.name ?? null,
      }),
    },
  ];
}
