import { TriangleAlert, Video } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { SlotLine } from "../../app/meetings"
import { paths } from "../../app/routes"
import { Button, ButtonLink } from "../../design/Button"
import { useMe } from "../frame/SignedIn"
import styles from "./Meetings.module.css"
import { useMoments } from "./useMoments"

/** The doors open so long before, in milliseconds. */
const early = 15 * 60_000

interface SlotRowProps {
  slot: SlotLine
  /** Named for staff, who see everybody's. */
  host: string | null
  /** The reader is its host, and may come in. */
  own: boolean
  busy: boolean
  withdraw: () => void
  cancel: (session: string) => void
}

export function SlotRow({ slot, host, own, busy, withdraw, cancel }: SlotRowProps) {
  const { t } = useTranslation()
  const me = useMe()
  const moments = useMoments()
  const by = slot.bookedBy
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.name}>
          <time dateTime={slot.startsAt}>{moments.full(slot.startsAt)}</time>
          {" – "}
          <time dateTime={slot.endsAt}>{moments.clock(slot.endsAt)}</time>
        </span>
        <span className={styles.quiet}>
          {[moments.beside(slot.startsAt), t(`meetings.slotKind.${slot.kind}`), host].filter(Boolean).join(" · ")}
        </span>
        {by && (
          <span>
            <strong>{by.name}</strong> {by.city && `(${by.city})`} · {t(`meetings.kind.${by.meeting}`)}
          </span>
        )}
        {slot.clashes.length > 0 && (
          <span className={styles.warning}>
            <TriangleAlert aria-hidden /> {t("meetings.offer.clash", { names: slot.clashes.join(", ") })}
          </span>
        )}
      </div>
      <div className={styles.side}>
        {!by && <span className={styles.standing}>{t("meetings.offer.free")}</span>}
        {!by && (
          <Button
            look="quiet"
            isDisabled={busy}
            onPress={withdraw}
            aria-label={t("meetings.offer.withdrawFor", { time: moments.full(slot.startsAt) })}
          >
            {t("meetings.offer.withdraw")}
          </Button>
        )}
        {by && own && Date.now() >= Date.parse(slot.startsAt) - early && (
          <ButtonLink look="primary" href={paths.classroom(me.person, by.session)} icon={<Video aria-hidden />}>
            {t("meetings.offer.enter")}
          </ButtonLink>
        )}
        {by && Date.now() < Date.parse(slot.startsAt) && (
          <Button
            look="quiet"
            isDisabled={busy}
            onPress={() => cancel(by.session)}
            aria-label={t("meetings.offer.cancelFor", { name: by.name })}
          >
            {t("meetings.offer.cancel")}
          </Button>
        )}
      </div>
    </li>
  )
}
