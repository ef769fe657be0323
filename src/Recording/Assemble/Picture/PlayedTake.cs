using System.Globalization;
using CityLeadership.Classroom.Recording.Assemble.Media;
using CityLeadership.Classroom.Recording.Capture;

namespace CityLeadership.Classroom.Recording.Assemble.Picture;

/// <summary>A take being decoded to one size, a picture for each of the video's.</summary>
internal sealed class PlayedTake : IAsyncDisposable
{
    private readonly FfmpegRun run;
    private readonly byte[] picture;
    private int next;
    private bool ended;

    /// <param name="size">Of the pictures that come out; what does not fit their shape is framed.</param>
    public PlayedTake(Ffmpeg ffmpeg, Take take, Size size, CancellationToken cancellation)
    {
        Take = take;
        Size = size;
        picture = new byte[size.Bytes];
        // Its clock begins with its first picture; the video's raster may begin earlier or later.
        next = (int)Math.Max(0, Math.Floor(take.From * Grid.Pictures));
        var start = next / (double)Grid.Pictures - Math.Min(take.From, next / (double)Grid.Pictures);
        var origin = next / (double)Grid.Pictures - start;
        run = ffmpeg.Start(
            "-threads", "1", "-f", "ivf", "-i", "pipe:0", "-vf", Filter(size, start, take.Kind), "-pix_fmt", "yuv420p", "-f", "rawvideo", "pipe:1");
        run.Feed(async input =>
        {
            await input.WriteAsync(Ivf.Header(take.Width, take.Height), cancellation);
            foreach (var (at, data) in take.Pictures) await input.WriteAsync(Ivf.Picture(at - origin, data.Span), cancellation);
        });
    }

    public Take Take { get; }

    public Size Size { get; }

    /// <summary>Whether there is a picture yet.</summary>
    public bool HasPicture { get; private set; }

    public ReadOnlySpan<byte> Picture => picture;

    /// <summary>Goes on to a picture of the piece, counted from its first; when the take has ended, its last one stays.</summary>
    public async ValueTask AdvanceAsync(int to, CancellationToken cancellation)
    {
        for (; next <= to && !ended; next++)
        {
            var read = await run.Output.ReadAtLeastAsync(picture, picture.Length, throwOnEndOfStream: false, cancellation);
            ended = read < picture.Length;
            HasPicture |= !ended;
        }
    }

    public ValueTask DisposeAsync() => run.DisposeAsync();

    private static string Filter(Size size, double start, TrackKind kind) => string.Create(
        CultureInfo.InvariantCulture,
        $"fps={Grid.Pictures}:start_time={start:0.######},scale={size.Width}:{size.Height}:force_original_aspect_ratio=decrease:force_divisible_by=2:flags={(kind == TrackKind.Screen ? "bicubic" : "bilinear")},pad={size.Width}:{size.Height}:(ow-iw)/2:(oh-ih)/2:color={Canvas.Ground}");
}
