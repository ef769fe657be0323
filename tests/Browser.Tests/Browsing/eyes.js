// What a test can see and hear in a page beyond its elements. Loaded before the page's own scripts.
(() => {
  const connections = []
  const Real = window.RTCPeerConnection
  window.RTCPeerConnection = class extends Real {
    constructor(...given) {
      super(...given)
      connections.push(this)
    }
  }

  const [width, height] = [16, 9]
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext("2d", { willReadFrequently: true })
  const seen = new Map()

  // Every video shown for a person: on their seat, or on the stage above their name plate.
  function videosOf(name) {
    const seats = [...document.querySelectorAll("[aria-label]")].filter((seat) => seat.ariaLabel.startsWith(name))
    const stage = [...document.querySelectorAll("figure")].filter((figure) => figure.textContent.includes(name))
    return [...seats, ...stage].flatMap((place) => [...place.querySelectorAll("video")])
  }

  function sample(video) {
    if (video.readyState < 2 || video.videoWidth === 0) return null
    pen.drawImage(video, 0, 0, width, height)
    return pen.getImageData(0, 0, width, height).data
  }

  // In degrees; black, grey and white have none (null).
  function hueOf(pixels) {
    let [r, g, b] = [0, 0, 0]
    for (let at = 0; at < pixels.length; at += 4) {
      r += pixels[at]
      g += pixels[at + 1]
      b += pixels[at + 2]
    }
    const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)]
    if (most === 0 || (most - least) / most < 0.2) return null
    const part = most === r ? (g - b) / (most - least) : most === g ? 2 + (b - r) / (most - least) : 4 + (r - g) / (most - least)
    return (part * 60 + 360) % 360
  }

  function differ(before, after) {
    let change = 0
    for (let at = 0; at < after.length; at += 4) change = Math.max(change, Math.abs(before[at + 1] - after[at + 1]))
    return change > 24
  }

  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

  // Packets received so far, a slot each: { voices: { track: packets }, pictures: … }.
  async function packets() {
    const counted = { voices: {}, pictures: {} }
    for (const connection of connections) {
      if (connection.connectionState === "closed") continue
      for (const report of (await connection.getStats()).values()) {
        if (report.type !== "inbound-rtp") continue
        counted[report.kind === "audio" ? "voices" : "pictures"][report.trackIdentifier] = report.packetsReceived
      }
    }
    return counted
  }

  // A picture at 5 frames a second and a voice at 50 packets a second both show within this.
  const listenFor = 700

  window.eyes = {
    // How many voices and how many pictures arrive at this moment, whatever is in them.
    async feeds() {
      const before = await packets()
      await new Promise((resolve) => setTimeout(resolve, listenFor))
      const after = await packets()
      const grown = (kind) => Object.keys(after[kind]).filter((track) => after[kind][track] > (before[kind][track] ?? 0)).length
      return { voices: grown("voices"), pictures: grown("pictures") }
    },
    // Resolves once every image has come and the page was drawn at its present size.
    async settled() {
      await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
      await nextFrame()
      await nextFrame()
    },
    // What reaches how many CSS pixels beyond the screen: the page or a control in it, in words; null when all fits. A table
    // may scroll in a box of its own.
    tooWide() {
      const { scrollWidth, clientWidth } = document.documentElement
      const controls = [...document.querySelectorAll("a, button, input, textarea")]
        .filter((one) => !one.closest("table") && one.checkVisibility())
        .map((one) => ({ end: one.getBoundingClientRect().right, name: one.ariaLabel ?? one.textContent }))
      const widest = [{ end: scrollWidth, name: "the page" }, ...controls].reduce((a, b) => (b.end > a.end ? b : a))
      const over = Math.round(widest.end - clientWidth)
      return over > 0 ? `${widest.name}, ${over} px` : null
    },
    // Forgets what was seen, so that what follows must move anew.
    blink(name) {
      seen.delete(name)
    },
    // { hue, changes } of a person's picture; asked again and again, it counts how often the picture had changed.
    look(name) {
      const pixels = videosOf(name).map(sample).find((found) => found !== null)
      if (!pixels) return { hue: null, changes: 0 }
      const known = seen.get(name)
      const changes = known ? known.changes + (differ(known.pixels, pixels) ? 1 : 0) : 0
      if (!known || changes > known.changes) seen.set(name, { pixels, changes })
      return { hue: hueOf(pixels), changes }
    },
    // How the page's one video plays: { moves, sounds, hue }, since it was asked last.
    playing() {
      const video = document.querySelector("video")
      const before = this.playedTo
      this.playedTo = video.currentTime
      const pixels = sample(video)
      return {
        moves: before !== undefined && video.currentTime > before,
        sounds: video.webkitAudioDecodedByteCount > 0,
        hue: pixels && hueOf(pixels),
      }
    },
    // How many pixels wide a person's picture arrives, where it is shown largest; 0 when none does.
    widthOf(name) {
      return Math.max(0, ...videosOf(name).map((video) => video.videoWidth))
    },
    // What all voices together have brought so far, in squared amplitude times seconds.
    async heard() {
      let energy = 0
      for (const connection of connections) {
        if (connection.connectionState === "closed") continue
        for (const report of (await connection.getStats()).values()) {
          if (report.type === "inbound-rtp" && report.kind === "audio") energy += report.totalAudioEnergy ?? 0
        }
      }
      return energy
    },
    // How long the way in takes: milliseconds since the opening of the personal link, a milestone each, the last one being
    // the first picture of somebody else on the screen. Presses each step's button as soon as it is there.
    async hurryIn(name) {
      const reached = {}
      const pressWhenThere = async (milestone, words) => {
        const pressable = () =>
          [...document.querySelectorAll("button, a")].find((one) => one.textContent.trim() === words && !one.disabled && one.dataset.pressed === undefined)
        while (!pressable()) await nextFrame()
        const button = pressable()
        reached[milestone] = performance.now()
        button.dataset.pressed = ""
        button.click()
      }
      await pressWhenThere("link", `Enter as ${name}`)
      await pressWhenThere("greenRoom", "Enter the classroom")
      const others = () => [...document.querySelectorAll("[aria-label=Stage] video, [aria-label=Seats] video")]
        .some((one) => one.readyState >= 2 && !one.className.includes("mirrored"))
      const connected = () => connections.some((one) => one.connectionState === "connected")
      for (const [milestone, isThere] of [["room", () => document.querySelector("[aria-label=Stage]")], ["media", connected], ["picture", others]]) {
        while (!isThere()) await nextFrame()
        reached[milestone] = performance.now()
      }
      return reached
    },
    // Goes back to one's room; milliseconds until the first picture of somebody else is there.
    async hurryBack() {
      const button = (words) => [...document.querySelectorAll("button")].find((one) => one.textContent.trim() === words)
      const others = () => [...document.querySelectorAll("[aria-label=Seats] video")]
        .some((one) => one.readyState >= 2 && !one.className.includes("mirrored"))
      const begun = performance.now()
      button("Go back to your room").click()
      while (!button("Ask for help") || !others()) await nextFrame()
      return performance.now() - begun
    },
    // The tasks that kept the main thread for 50 ms or more since they are watched, in milliseconds.
    longTasks: [],
    watchLongTasks() {
      const watch = (list) => this.longTasks.push(...list.getEntries().map(({ duration }) => duration))
      new PerformanceObserver(watch).observe({ type: "longtask" })
    },
    // How many connections for media this page has ever begun.
    begun: () => connections.length,
    // Whether a microphone of this page is being sent with sound in it.
    sendsVoice: () =>
      connections.some((connection) =>
        connection.getSenders().some(({ track }) => track?.kind === "audio" && track.readyState === "live" && track.enabled)),
  }
})()
