"use client";
import { Trash2, UserPlus } from "lucide-react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { Menu } from "@/components/ui/menu";
import { showToast } from "@/components/ui/show-toast";
import { TextField } from "@/components/ui/text-field";
import { ThemeSwitch } from "@/components/ui/theme-switch";
import { Tooltip } from "@/components/ui/tooltip";
export function Extras() {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Menu
        label="More"
        items={[
          { id: "a", label: "Assign to me", icon: <UserPlus />, keys: ["a"] },
          { id: "b", label: "Copy number", keys: ["."] },
          { section: "Danger", items: [{ id: "c", label: "Delete", icon: <Trash2 />, danger: true }] },
        ]}
      />
      <Dialog
        title="Merge into another ticket"
        description="The conversation moves over."
        trigger={<Button>Dialog</Button>}
      >
        <TextField name="into" label="Ticket number" />
      </Dialog>
      <Dialog title="Rosa Marchetti" placement="side" size="small" trigger={<Button>Side</Button>}>
        Her last tickets.
      </Dialog>
      <ConfirmDialog
        title="Delete this view?"
        trigger={<Button variant="danger">Confirm</Button>}
        confirmLabel="Delete view"
        danger
        onConfirm={() => showToast({ message: "View deleted." })}
      >
        Three people use it.
      </ConfirmDialog>
      <Button
        onClick={() =>
          showToast({ message: "Reply sent to Rosa.", tone: "success", action: { label: "Undo", run: () => {} } })
        }
      >
        Toast
      </Button>
      <Tooltip text="Explains">
        <button type="button" className="underline">
          Hover
        </button>
      </Tooltip>
      <ThemeSwitch />
    </div>
  );
}
