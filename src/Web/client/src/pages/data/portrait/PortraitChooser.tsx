import { ImageUp, Trash2 } from "lucide-react"
import { useId, useState } from "react"
import { FileTrigger } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { addresses } from "../../../app/api"
import { privacyApi } from "../../../app/privacy"
import { Problem } from "../../../app/problem"
import { problemFrom } from "../../../app/useLoad"
import { Button } from "../../../design/Button"
import { Failure } from "../../frame/Failure"
import { useMe } from "../../frame/SignedIn"
import styles from "../Data.module.css"
import { Cropper } from "./Cropper"
import { type Crop, first, kept } from "./crop"
import portrait from "./Portrait.module.css"
import { cut, read } from "./picture"
import { ShownPortrait } from "./ShownPortrait"

/** A person's portrait: shown, chosen, cropped, removed. */
export function PortraitChooser({ whose, name }: { whose: string; name: string }) {
  const { t } = useTranslation()
  const me = useMe()
  const heading = useId()
  const [chosen, setChosen] = useState<{ picture: ImageBitmap; crop: Crop } | null>(null)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState("")
  const [problem, setProblem] = useState<Problem | null>(null)
  const [version, setVersion] = useState(0)
  const [has, setHas] = useState(false)
  const address = addresses.portrait(me.person, whose)

  async function choose(file: File | undefined) {
    if (!file) return
    setSaid("")
    setProblem(null)
    const picture = await read(file)
    if (typeof picture === "string")
      setProblem(new Problem(picture, 0, t(`data.portrait.${picture}`), t(`data.portrait.${picture}Next`)))
    else setChosen({ picture, crop: kept(picture, first) })
  }

  async function change(work: () => Promise<void>, words: string) {
    setBusy(true)
    setProblem(null)
    try {
      await work()
      // What the browser keeps of the old one must not be shown in class.
      await fetch(address, { cache: "reload" }).catch(() => {})
      setSaid(words)
      setChosen(null)
      setVersion(version + 1)
    } catch (failure) {
      setProblem(problemFrom(failure))
    }
    setBusy(false)
  }

  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t("data.portrait.title")}
      </h2>
      <p className={styles.quiet}>{t("data.portrait.text")}</p>
      {problem && <Failure problem={problem} />}
      {chosen ? (
        <Cropper
          picture={chosen.picture}
          crop={chosen.crop}
          onCrop={(crop) => setChosen({ ...chosen, crop })}
          busy={busy}
          onSave={() =>
            change(
              async () => privacyApi.savePortrait(me.person, whose, await cut(chosen.picture, chosen.crop)),
              t("data.portrait.saved"),
            )
          }
          onCancel={() => setChosen(null)}
        />
      ) : (
        <div className={portrait.now}>
          <ShownPortrait key={version} address={`${address}?v=${version}`} name={name} onShown={setHas} />
          <div className={portrait.ways}>
            <FileTrigger
              acceptedFileTypes={["image/jpeg", "image/png", "image/webp"]}
              onSelect={(files) => void choose(files?.[0])}
            >
              <Button icon={<ImageUp aria-hidden />}>
                {t(has ? "data.portrait.another" : "data.portrait.choose")}
              </Button>
            </FileTrigger>
            {has && (
              <Button
                look="quiet"
                icon={<Trash2 aria-hidden />}
                isDisabled={busy}
                onPress={() => change(() => privacyApi.removePortrait(me.person, whose), t("data.portrait.removed"))}
              >
                {t("data.portrait.remove")}
              </Button>
            )}
            <p className={styles.quiet}>{t("data.portrait.kinds")}</p>
          </div>
        </div>
      )}
      <p className={styles.quiet} role="status">
        {said}
      </p>
    </section>
  )
}
