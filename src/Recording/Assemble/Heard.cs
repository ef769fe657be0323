using System.Collections.Immutable;
using CityLeadership.Classroom.Recording.Assemble.Sound;
using CityLeadership.Classroom.Recording.Capture;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>What was said in a piece: each person's voice, evened, and who was loudest when.</summary>
internal sealed class Heard
{
    /// <summary>Below this level, after evening, nobody speaks: decibels.</summary>
    private const double Speech = -40;

    private readonly Dictionary<PersonId, Voice> voices = [];
    private readonly PieceOrder order;
    private readonly long firstFrame;
    private readonly Memory before;

    private Heard(PieceOrder order, Memory before)
    {
        (this.order, this.before) = (order, before);
        firstFrame = Grid.SoundFrameAt(order.From);
        Frames = Grid.SoundFrameAt(order.To) - firstFrame;
        Length = (int)(Frames + SoundTrack.Before + SoundTrack.After) * Grid.SoundFrame;
        Start = (firstFrame - SoundTrack.Before) * Grid.SoundFrame;
    }

    /// <summary>Frames of sound that belong to the piece.</summary>
    public long Frames { get; }

    public ImmutableDictionary<string, Loudness> Loudness { get; private set; } = ImmutableDictionary<string, Loudness>.Empty;

    /// <summary>Samples, with those around the piece.</summary>
    private int Length { get; }

    /// <summary>The first of them, counted from the video's first.</summary>
    private long Start { get; }

    public static async Task<Heard> InAsync(
        PieceOrder order, RecordedClass recorded, ImmutableArray<ITrack> tracks, Memory before, VoiceDecoder decoder, CancellationToken cancellation)
    {
        var heard = new Heard(order, before);
        var from = order.InstantAt(heard.Start / (double)Grid.Samples);
        foreach (var track in tracks.Where(track => track.Name.Medium == Medium.Sound))
        {
            if (!heard.voices.TryGetValue(track.Name.Person, out var voice)) heard.voices[track.Name.Person] = voice = new Voice(heard.Length);
            await decoder.DecodeAsync(track, from, voice, cancellation);
        }

        foreach (var (person, voice) in heard.voices) heard.LeaveOut(person, voice, recorded);
        heard.Loudness = heard.voices.Aggregate(before.Loudness, (known, entry) =>
            Sound.Loudness.Hear(known.GetValueOrDefault(entry.Key.Value), entry.Value.Samples) is { } level ? known.SetItem(entry.Key.Value, level) : known);
        return heard;
    }

    public byte[] Mixed() => Mix.Of(
        voices.Select(entry => (entry.Value, GainBefore(entry.Key), GainAfter(entry.Key))), Length);

    /// <summary>Who is loudest in the half second around a picture; null: nobody speaks.</summary>
    /// <param name="picture">Counted from the video's first.</param>
    public PersonId? LoudestAt(long picture)
    {
        var middle = picture * Grid.Samples / Grid.Pictures - Start;
        var from = (int)Math.Clamp(middle - Grid.Samples / 4, 0, Length);
        var to = (int)Math.Clamp(middle + Grid.Samples / 4, from, Length);
        return voices
            .Select(entry => (entry.Key, Level: Sound.Loudness.Decibel(Sound.Loudness.PowerOf(entry.Value.Samples.AsSpan(from..to)) * GainAfter(entry.Key) * GainAfter(entry.Key))))
            .Where(entry => entry.Level > Speech)
            .OrderByDescending(entry => entry.Level)
            .Select(entry => (PersonId?)entry.Key)
            .FirstOrDefault();
    }

    /// <summary>Silences whatever lies outside of the span, and whoever was not in the class's own room or had declined.</summary>
    private void LeaveOut(PersonId person, Voice voice, RecordedClass recorded)
    {
        var spanFrom = (long)Math.Round(order.Span.At * Grid.Samples) - Start;
        var spanTo = order.Span.To is { } end
            ? (long)Math.Round((order.Span.At + (end - order.Span.From).TotalSeconds) * Grid.Samples) - Start
            : long.MaxValue / 2;
        Mix.Keep(voice, spanFrom, spanTo);
        for (var index = 0; index < recorded.Stages.Length; index++)
        {
            if (recorded.Stages[index].Stage.Has(person)) continue;
            var to = index + 1 < recorded.Stages.Length ? SampleAt(recorded.Stages[index + 1].At) : Length;
            voice.Samples.AsSpan(SampleAt(recorded.Stages[index].At)..to).Clear();
        }
    }

    private int SampleAt(DateTimeOffset instant) =>
        (int)Math.Clamp((order.Span.At + (instant - order.Span.From).TotalSeconds) * Grid.Samples - Start, 0, Length);

    private double GainBefore(PersonId person) => before.Loudness.GetValueOrDefault(person.Value)?.Gain ?? GainAfter(person);

    private double GainAfter(PersonId person) => Loudness.GetValueOrDefault(person.Value)?.Gain ?? 0;
}
