/** Steps of the meter. */
export const fullLevel = 12

/** Sound quieter than this is a silent room; as loud as the other fills the meter; both in decibels. */
const quietest = -52
const loudest = -12

/** Watches how loud a microphone is, from 0 to `fullLevel`, about twelve times a second. Returns the way to stop. */
export function watchLevel(track: MediaStreamTrack, hear: (level: number) => void): () => void {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 1024
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples)
    hear(levelOf(samples))
  }, 80)
  return () => {
    clearInterval(timer)
    void context.close()
  }
}

/** The meter's step for a piece of sound (samples from -1 to 1). */
export function levelOf(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
  const decibels = 10 * Math.log10(power || Number.MIN_VALUE)
  const part = (decibels - quietest) / (loudest - quietest)
  return Math.round(Math.max(0, Math.min(1, part)) * fullLevel)
}
