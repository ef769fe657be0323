using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Capture;

/// <summary>Where the sound and pictures of a class come from while they are captured. One adapter a media service.</summary>
public interface ICaptureSource
{
    /// <summary>Every session something was captured of.</summary>
    ImmutableArray<string> Sessions();

    /// <summary>What has been captured of a session by now, oldest first. Open tracks grow: ask again for their newer packets.</summary>
    ImmutableArray<ITrack> Tracks(string session);

    /// <summary>
    /// Overwrites, for good, every packet that may not be kept of its person at the time it arrived.
    /// </summary>
    /// <param name="evenOpen">
    /// Also in tracks that look open: when nothing can be written to them any more, as after the media service was killed.
    /// </param>
    /// <returns>How many packets were erased.</returns>
    int EraseOutside(string session, Func<PersonId, DateTimeOffset, bool> isKept, bool evenOpen);

    /// <summary>Deletes all that was captured of a session.</summary>
    void Delete(string session);
}

/// <summary>What a person's tab sent from one moment to another: one stream of sound or pictures.</summary>
public interface ITrack
{
    TrackName Name { get; }

    /// <summary>Whether more may come.</summary>
    bool IsOpen { get; }

    /// <summary>When the first packet arrived; null while there is none.</summary>
    DateTimeOffset? From { get; }

    /// <summary>When the last packet arrived; null while there is none.</summary>
    DateTimeOffset? To { get; }

    /// <summary>
    /// The packets needed to play what arrived between two instants, as they arrived: of pictures, beginning with the last key
    /// frame before.
    /// </summary>
    IEnumerable<Packet> Read(DateTimeOffset from, DateTimeOffset to);
}

/// <summary>What one tab sends: its seat's camera and microphone, or its screen.</summary>
public enum TrackKind
{
    Seat,
    Screen,
}

public enum Medium
{
    /// <summary>Opus at 48 kHz.</summary>
    Sound,

    /// <summary>VP8 with timestamps at 90 kHz.</summary>
    Picture,
}

/// <summary>Whose track it is, and when the media service was told to record it.</summary>
public sealed record TrackName(PersonId Person, TabId Tab, TrackKind Kind, Medium Medium, DateTimeOffset AskedAt);

/// <summary>One packet of a track.</summary>
/// <param name="Arrived">On the media service's wall clock, to the millisecond.</param>
/// <param name="Sequence">Wraps around.</param>
/// <param name="Timestamp">In samples of the medium's clock; wraps around.</param>
/// <param name="Marker">The last packet of a picture.</param>
public readonly record struct Packet(DateTimeOffset Arrived, ushort Sequence, uint Timestamp, bool Marker, ReadOnlyMemory<byte> Payload);
