namespace CityLeadership.Classroom.Session;

/// <param name="Breakouts">Records breakout rooms, too.</param>
/// <param name="Chat">Shows the chat beside the recording.</param>
public sealed record StartRecording(bool Breakouts = false, bool Chat = false) : Command;

/// <summary>Interrupts the recording; in force once it is confirmed that nobody is recorded, and announced then.</summary>
public sealed record GoOffTheRecord : Command;

public sealed record GoOnTheRecord : Command;

/// <summary>Ends the recording; like <see cref="GoOffTheRecord"/>, in force once it is confirmed.</summary>
public sealed record StopRecording : Command;

/// <summary>Keeps one's own picture, voice and name out of recordings of this class from now on, or lets them in again.</summary>
public sealed record DeclineRecording(bool Declined) : Command;

/// <summary>The house: nobody whose media this node carries is recorded any more.</summary>
/// <param name="Since">When the recording began to leave, as the node knew it: an old word confirms no later order.</param>
public sealed record ConfirmSilence(string Node, DateTimeOffset Since) : Command;

/// <summary>The house: what keeps a class from being recorded, as one node sees it, or that it is over.</summary>
public sealed record NoteRecordingTrouble(string Node, RecordingTrouble Trouble, bool Mended) : Command;
