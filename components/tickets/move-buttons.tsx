"use client";

import { HandHelping } from "lucide-react";
import { useState } from "react";
import { MoveDialog } from "@/components/tickets/move-dialog";
import { OnePress } from "@/components/tickets/one-press";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { TicketStatus } from "@/lib/platform/prisma/enums";
import { moveTicketAction, takeTicketAction } from "@/lib/tickets/actions/work-on-ticket";
import type { MoveName } from "@/lib/tickets/lifecycle";
import { asksFor, offeredMoves, type PressedMove } from "@/lib/tickets/offered-moves";
import { moveWord } from "@/lib/tickets/words";

type MoveButtonsProps = {
  number: number;
  version: number;
  status: TicketStatus;
  moves: readonly MoveName[];
  canTake: boolean;
};

/** Every move that is open from here: the likely ones as buttons, the others in a menu. */
export function MoveButtons({ number, version, status, moves, canTake }: MoveButtonsProps) {
  const [asking, setAsking] = useState<PressedMove | null>(null);
  const { buttons, menu } = offeredMoves(status, moves);
  const isNew = status === "new";

  return (
    <div className="flex flex-wrap items-center gap-2">
      {canTake && (
        <OnePress
          action={takeTicketAction}
          fields={{ number, version }}
          variant={isNew ? "primary" : "secondary"}
          icon={<HandHelping aria-hidden />}
        >
          Take it
        </OnePress>
      )}
      {buttons.map((move, index) => {
        const variant = index === 0 && !isNew ? "primary" : "secondary";
        return asksFor[move] ? (
          <Button key={move} variant={variant} aria-haspopup="dialog" onClick={() => setAsking(move)}>
            {moveWord[move]}
          </Button>
        ) : (
          <OnePress key={move} action={moveTicketAction} fields={{ number, version, move }} variant={variant}>
            {moveWord[move]}
          </OnePress>
        );
      })}
      {menu.length > 0 && (
        <Menu
          label="More moves"
          variant="secondary"
          items={menu.map((move) => ({
            id: move,
            label: moveWord[move],
            danger: move === "cancel",
            onAction: () => setAsking(move),
          }))}
        />
      )}
      <MoveDialog number={number} version={version} move={asking} close={() => setAsking(null)} />
    </div>
  );
}
