using System.Diagnostics;
using System.Globalization;
using CityLeadership.Classroom.Recording.Assemble;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Tests.Media;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Recording.Tests.Work;

/// <summary>A class of two hours with four cameras at 720p, as fast as this machine assembles it: <c>./infra/long.sh recording</c>.</summary>
public sealed class LongClassTests(ITestOutputHelper output) : IDisposable
{
    private const int Loop = 20;
    private const double Drift = 100;

    private static readonly int Seconds =
        60 * int.Parse(Environment.GetEnvironmentVariable("MINUTES") ?? "120", NumberStyles.None, CultureInfo.InvariantCulture);

    private readonly Studio studio = new();

    public void Dispose() => studio.Dispose();

    [MeasureFact]
    public async Task AClassOfTwoHoursIsAssembledAsItRunsAndSoundAndPictureStayTogether()
    {
        studio.Options.Piece = TimeSpan.FromMinutes(1);
        foreach (var person in new[] { "amina", "bo", "chen" })
        {
            studio.Tracks.Write(person, Studio.Bell, (await Sent.MovingAsync(Loop, "1280x720", 24, 1200)).Looped(Loop, Seconds), drift: Drift);
            studio.Tracks.Write(person, Studio.Bell, (await Sent.HummingAsync(Loop, 300, 0.001)).Looped(Loop, Seconds), drift: -Drift);
        }

        studio.Tracks.Write("faculty", Studio.Bell, (await Sent.FlashingAsync("red", Loop, "1280x720", 24)).Looped(Loop, Seconds), drift: Drift);
        studio.Tracks.Write("faculty", Studio.Bell, (await Sent.BeepingAsync(Loop)).Looped(Loop, Seconds), drift: -Drift);
        var stages = Stages().ToArray();
        var running = stages.Aggregate(RecordedClass.Empty, (recorded, stage) => recorded.Follow(Studio.Bell.AddSeconds(stage.At), true, stage.Stage));

        var (watch, spent) = (Stopwatch.StartNew(), Spent());
        await studio.WorkAsync(running, Seconds - 59);
        var before = (await studio.ManifestAsync()).Seconds;
        var (took, cost) = (watch.Elapsed.TotalSeconds, (Spent() - spent) / before);
        watch.Restart();
        await studio.EndAsync(Studio.Recorded(Seconds, stages), Seconds + studio.Options.Settle.TotalSeconds);
        var after = watch.Elapsed.TotalSeconds + studio.Options.Settle.TotalSeconds;

        var manifest = await studio.ManifestAsync();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"recording  {Seconds / 60} min of class, 4 cameras 720p24: {cost:0.000} CPU-s a second, {before / took:0.0} times real time, {manifest.Pieces.Sum(piece => piece.Bytes) * 8 / manifest.Seconds / 1000:0} kbit/s"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"recording  whole {after:0.0} s after the bell, with {Seconds - before:0} s left to make"));
        var apart = await ApartAsync(manifest.Pieces[^1]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"recording  sound and picture at most {apart * 1000:0} ms apart in the last minute, with clocks {2 * Drift} ppm apart"));
        Assert.Equal((RecordingState.Complete, Seconds), (manifest.State, manifest.Seconds));
        Assert.InRange(apart, 0, 0.08);
    }

    /// <summary>Every half minute somebody else speaks; faculty again at the end.</summary>
    private static IEnumerable<(double At, Stage Stage)> Stages()
    {
        var everybody = Studio.Open with { Others = [Studio.Amina, Studio.Bo, new("chen")] };
        for (var at = 0; at < Seconds - 60; at += 30)
        {
            yield return (at, everybody with { Floor = (at / 30 % 4) switch { 0 => [Studio.Faculty], 1 => [Studio.Amina], 2 => [Studio.Bo], _ => [new("chen")] } });
        }

        yield return (Seconds - 60, everybody with { Floor = [Studio.Faculty] });
    }

    /// <summary>How far flashes and beeps are apart in a piece, at most: seconds.</summary>
    private async Task<double> ApartAsync(Piece piece)
    {
        var watched = await studio.WatchAsync(last: 1);
        var pictures = Grid.PictureAt(piece.From) / (double)Grid.Pictures;
        var sound = Grid.SoundFrameAt(piece.From) * Grid.SoundFrame / (double)Grid.Samples;
        var beeps = watched.Beeps().Select(beep => beep + sound).ToList();
        var flashes = watched.Flashes(500, 300).Select(flash => flash + pictures).ToList();
        Assert.InRange(beeps.Count, 50, 61);
        return flashes.Where(flash => flash > piece.From + 2).Max(flash => beeps.Min(beep => Math.Abs(beep - flash)));
    }

    /// <summary>Processor seconds of this process and all that it started and that has ended.</summary>
    private static double Spent() =>
        File.ReadAllText("/proc/self/stat").Split(") ")[1].Split(' ').Skip(11).Take(4).Sum(ticks => double.Parse(ticks, CultureInfo.InvariantCulture)) / 100;
}
