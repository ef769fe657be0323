using System.Collections.Immutable;
using System.Globalization;
using CityLeadership.Classroom.Recording.Assemble.Media;
using CityLeadership.Classroom.Recording.Assemble.Picture;
using CityLeadership.Classroom.Recording.Assemble.Sound;
using CityLeadership.Classroom.Recording.Capture;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>Makes one piece of a class's video: the sound first, for it says who speaks; then the pictures with it.</summary>
/// <param name="folder">For what is needed in between; empty again afterwards.</param>
/// <param name="exhibits">The folder of the exhibits' files.</param>
internal sealed class PieceRenderer(RecordingOptions options, string folder, string exhibits)
{
    private const int PictureTicks = 90_000;

    private readonly Ffmpeg ffmpeg = new(options);
    private readonly Words words = new(new Lettering(new Ffmpeg(options), folder));
    private readonly Easel easel = new(new Ffmpeg(options), new Pdf(options), new Lettering(new Ffmpeg(options), folder), exhibits);

    /// <exception cref="FfmpegException">ffmpeg is missing or failed.</exception>
    public async Task<RenderedPiece> RenderAsync(
        PieceOrder order, RecordedClass recorded, ImmutableArray<ITrack> tracks, Memory before, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var heard = await Heard.InAsync(order, recorded, tracks, before, new VoiceDecoder(ffmpeg), cancellation);
        var sound = Path.Combine(folder, "sound.aac");
        await File.WriteAllBytesAsync(sound, await new SoundTrack(ffmpeg).EncodeAsync(heard.Mixed(), heard.Frames, cancellation), cancellation);

        var (first, end) = (Grid.PictureAt(order.From), Grid.PictureAt(order.To));
        var from = order.InstantAt(first / (double)Grid.Pictures);
        var takes = tracks.Where(track => track.Name.Medium == Medium.Picture)
            .Select(track => (track.Name, Takes: Take.Of(track, from, order.InstantAt(order.To)).ToImmutableArray()))
            .ToList();
        var faces = takes.Where(taken => taken.Name.Kind == TrackKind.Seat).GroupBy(taken => taken.Name.Person)
            .ToDictionary(taken => taken.Key, taken => taken.SelectMany(one => one.Takes).OrderBy(take => take.From).ToImmutableArray());
        var screens = takes.Where(taken => taken.Name.Kind == TrackKind.Screen).GroupBy(taken => new Source(taken.Name.Person, taken.Name.Tab))
            .ToDictionary(taken => taken.Key, taken => taken.SelectMany(one => one.Takes).OrderBy(take => take.From).ToImmutableArray());
        var scenes = Scenes.Of(
            first,
            end,
            picture => recorded.StageAt(order.InstantAt(picture / (double)Grid.Pictures)),
            heard.LoudestAt,
            (person, picture) => faces.GetValueOrDefault(person, []).Any(take => take.IsSeen((picture - first) / (double)Grid.Pictures)),
            before.Speaker is { } speaker ? new PersonId(speaker) : null);

        await using var compositor = new Compositor(ffmpeg, words, easel, faces, screens, recorded.NameOf);
        var undrawn = await compositor.PrepareAsync(scenes, cancellation);
        var poster = Array.Empty<byte>();
        var file = await ffmpeg.ConvertAsync(
            async input =>
            {
                var at = 0;
                foreach (var scene in scenes)
                {
                    for (var picture = scene.From; picture < scene.To; picture++, at++)
                    {
                        var drawn = await compositor.DrawAsync(scene, at, cancellation);
                        if (at == (end - first) / 2) poster = drawn.ToArray();
                        await input.WriteAsync(drawn, cancellation);
                    }
                }
            },
            cancellation,
            Encoding(sound));
        File.Delete(sound);

        var fragments = Fragments.Of(file, FirstFragment(order.Number), track => track == Fragments.PictureTrack
            ? (ulong)first * (PictureTicks / Grid.Pictures)
            : (ulong)Grid.SoundFrameAt(order.From) * Grid.SoundFrame);
        return new RenderedPiece(
            fragments.Initialisation,
            [.. fragments.Each.Select((bytes, index) => new RenderedFragment(SecondsOf(index, end - first), bytes))],
            await PosterAsync(poster, cancellation),
            new Memory(scenes[^1].Main is [var last, ..] ? last.Value : before.Speaker, heard.Loudness),
            undrawn);
    }

    private static string[] Encoding(string sound) =>
    [
        "-f", "rawvideo", "-pix_fmt", "yuv420p", "-video_size", $"{Layout.Canvas.Width}x{Layout.Canvas.Height}", "-framerate", Number(Grid.Pictures), "-i", "pipe:0",
        "-f", "aac", "-i", sound, "-map", "0:v", "-map", "1:a",
        "-c:v", "libx264", "-preset", "superfast", "-profile:v", "main", "-crf", "25", "-maxrate", "1800k", "-bufsize", "3600k",
        "-colorspace", "smpte170m", "-color_primaries", "smpte170m", "-color_trc", "smpte170m",
        // Faces hardly move: finer searching costs a third of the encoder's time and cannot be seen.
        "-x264-params", "subme=0:weightp=0:partitions=none:aq-mode=0:threads=1", "-bf", "0", "-g", Number(Grid.PicturesInFragment), "-keyint_min", Number(Grid.PicturesInFragment), "-sc_threshold", "0",
        "-video_track_timescale", Number(PictureTicks), "-c:a", "copy", "-bsf:a", "aac_adtstoasc", "-use_editlist", "0",
        "-movflags", "+empty_moov+delay_moov+default_base_moof+frag_keyframe", "-f", "mp4", "pipe:1",
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Fragments are numbered upwards over all pieces; a piece of ten minutes has fewer than this many.</summary>
    private static uint FirstFragment(int piece) => (uint)piece * 1000 + 1;

    private static double SecondsOf(int fragment, long pictures) =>
        Math.Min(Grid.PicturesInFragment, pictures - fragment * Grid.PicturesInFragment) / (double)Grid.Pictures;

    private Task<byte[]> PosterAsync(byte[] picture, CancellationToken cancellation) => ffmpeg.ConvertAsync(
        input => input.WriteAsync(picture, cancellation).AsTask(),
        cancellation,
        "-f", "rawvideo", "-pix_fmt", "yuv420p", "-video_size", $"{Layout.Canvas.Width}x{Layout.Canvas.Height}", "-i", "pipe:0", "-q:v", "4", "-f", "mjpeg", "pipe:1");
}
