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
        // A decoder never gives its very last picture alone: it is asked for one more before.
        var early = start >= 1.0 / Grid.Pictures ? 1 : 0;
        next -= early;
        run = ffmpeg.Start(
            "-threads", "1", "-f", "ivf", "-i", "pipe:0", "-vf", Filter(size, start - early / (double)Grid.Pictures, take.Kind), "-fps_mode", "passthrough", "-pix_fmt", "yuv420p", "-f", "rawvideo", "pipe:1");
        run.Feed(async input =>
        {
            await input.WriteAsync(Ivf.Header(take.Width, take.Height), cancellation);
            for (var index = 0; index < take.Pictures.Count; index++)
            {
                var (at, data) = take.Pictures[index];
                // Of what came before, the last picture is still to be seen when the piece begins.
                var isLastBefore = at < origin + start && (index + 1 == take.Pictures.Count || take.Pictures[index + 1].At > origin + start);
                await input.WriteAsync(Ivf.Picture(isLastBefore ? start : at - origin, data.Span), cancellation);
            }
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
        $"fps={Grid.Pictures}:start_time={start:0.######},{size.Fitted(kind == TrackKind.Screen ? "bicubic" : "bilinear")}");
}
