/** The green room: trying camera, microphone, loudspeaker and connection before class. */
export const greenRoom = {
  title: "Camera and sound",
  checkTitle: "Check your camera and sound",
  checkText: "Nobody sees or hears you here. What you choose is remembered in this browser.",
  done: "Back to my page",
  doorTitle: "Ready to enter?",
  ask: {
    text: "Let us show you how the class will see you. Your browser will ask whether it may use your camera and microphone: choose Allow.",
    button: "Turn on camera and microphone",
  },
  opening: "Opening your camera and microphone. If your browser asks, choose Allow.",
  enter: "Enter the classroom",
  enterUnseen: "Enter without camera",
  muted: "You come in muted. One press turns your microphone on.",
  browsersOwn: "The browser’s own choice",
  camera: {
    name: "Camera",
    you: "Your picture",
    turnOff: "Camera on · Turn off",
    turnOn: "Camera off · Turn on",
  },
  microphone: {
    name: "Microphone",
    speak: "Say a few words.",
    heard: "We hear you.",
  },
  speaker: {
    name: "Loudspeaker",
    play: "Play a sound",
    playing: "Playing…",
    played: "Three rising notes. Nothing heard? Turn the volume up, or choose another loudspeaker.",
    failed: "The sound could not be played here. Choose another loudspeaker.",
  },
  connection: {
    name: "Connection",
    checking: "Trying the connection…",
    good: "Good: the classroom answers in {{milliseconds}} ms.",
    slow: "Slow: the classroom answers in {{milliseconds}} ms. A cable, or moving nearer to the router, helps.",
    blocked: "This network blocks live connections",
    blockedNext:
      "Pages come through, a class does not. Switch off a VPN, use another network or your phone’s hotspot, or call us.",
    unreachable: "The classroom cannot be reached",
    unreachableNext: "Check that this device is online, then try again.",
  },
  trouble: {
    denied: {
      camera: "Your browser blocks the camera for this site",
      microphone: "Your browser blocks the microphone for this site",
      next: "Press the camera or lock sign beside the address, choose Allow, then press Try again.",
    },
    blockedBySystem: {
      camera: "This computer does not let the browser use the camera",
      microphone: "This computer does not let the browser use the microphone",
      next: "Open the computer’s privacy settings, allow it for this browser, then press Try again.",
    },
    missing: {
      camera: "No camera found",
      microphone: "No microphone found",
      next: "Plug one in, or open the cover or switch on the device, then press Try again.",
    },
    busy: {
      camera: "Another program is using the camera",
      microphone: "Another program is using the microphone",
      next: "Close other calls and camera programs, then press Try again.",
    },
    unsupported: {
      camera: "This browser cannot use a camera here",
      microphone: "This browser cannot use a microphone here",
      next: "Open your link in a current Chrome, Edge, Firefox or Safari.",
    },
    insecure: {
      camera: "The camera works only over a secure address",
      microphone: "The microphone works only over a secure address",
      next: "Open your link again: its address begins with https.",
    },
    failed: {
      camera: "The camera did not start",
      microphone: "The microphone did not start",
      next: "Unplug it and plug it in again, or restart the browser, then press Try again.",
    },
    without: {
      camera: "You can also enter without it: people see your portrait.",
      microphone: "You can also enter without it: you hear everyone, and write in the chat.",
    },
  },
}
