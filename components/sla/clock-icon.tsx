import { AlarmClock, CircleCheck, Clock, type LucideIcon, Minus, Pause, TriangleAlert } from "lucide-react";
import type { Standing } from "@/lib/tickets/clock-reading";

const icons: Record<Standing, LucideIcon> = {
  running: Clock,
  near: AlarmClock,
  breached: TriangleAlert,
  paused: Pause,
  met: CircleCheck,
  late: TriangleAlert,
  idle: Minus,
};

/** How a clock stands, as a shape: the colour is never alone. */
export function ClockIcon({ standing, className }: { standing: Standing; className?: string }) {
  const Icon = icons[standing];
  return <Icon aria-hidden className={className} />;
}
