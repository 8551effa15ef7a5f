"use client";

import { signIn } from "next-auth/react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Signing in where the organisation signs in. There only when an administrator has set it up. */
export function SingleSignOn({ id, name }: { id: string; name: string }) {
  const [pending, setPending] = useState(false);
  return (
    <div className="mt-5 border-t border-line pt-5">
      <Button
        fill
        size="large"
        pending={pending}
        onClick={() => {
          setPending(true);
          signIn(id, { callbackUrl: "/" }).catch(() => setPending(false));
        }}
      >
        Sign in with {name}
      </Button>
    </div>
  );
}
