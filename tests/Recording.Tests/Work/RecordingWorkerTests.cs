using System.Collections.Immutable;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Log.Memory;
using CityLeadership.Classroom.Recording.Capture.Janus;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Recording.Tests.Media;
using CityLeadership.Classroom.Recording.Work;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Session.Tests.Stories;
using Microsoft.Extensions.Logging.Abstractions;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Recording.Tests.Work;

/// <summary>Workers over the logs of classes and the folder of tracks.</summary>
public sealed class RecordingWorkerTests : IDisposable
{
    private const string Session = "class-4";

    private readonly string folder = Directory.CreateTempSubdirectory("worker-").FullName;
    private readonly StandingClock clock = new();
    private readonly MemorySessionLog log;
    private readonly LiveNow live = new();
    private readonly CancellationToken soon = new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token;
    private readonly RecordingOptions options = new();
    private readonly RecordingPlaces places;
    private readonly FolderStore store;

    public RecordingWorkerTests()
    {
        log = new MemorySessionLog(clock);
        places = new RecordingPlaces(Path.Combine(folder, "capture"), Path.Combine(folder, "store"), Path.Combine(folder, "exhibits"));
        store = new FolderStore(places.Store);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task AClassIsAssembledFromItsLogAndItsTracks()
    {
        var story = Recorded.Class();
        await SpeakAsync(story, 4);
        story.After(TimeSpan.FromSeconds(4)).Given(Ines, new EndClass());
        await HappenedAsync(story);

        await WorkAsync(Worker());

        var manifest = (await store.ReadManifestAsync(Session, soon))!;
        Assert.Equal((RecordingState.Complete, 4.0), (manifest.State, manifest.Seconds));
        Assert.Single(manifest.Pieces);
        Assert.NotNull(await store.FindAsync(new(Session, "video.m3u8"), soon));
        Assert.NotNull(await store.FindAsync(new(Session, "poster.jpg"), soon));
    }

    [Fact]
    public async Task AClassThatIsNotRecordedLeavesNothing()
    {
        await HappenedAsync(Histories.Ended());

        await WorkAsync(Worker());

        Assert.Empty(await store.SessionsAsync(soon));
    }

    /// <summary>It may be listed a moment before its first entry.</summary>
    [Fact]
    public async Task AClassWhoseLogIsStillEmptyIsLookedAtAgainSoon()
    {
        live.Sessions = [Session];
        var worker = Worker();
        await WorkAsync(worker);

        await HappenedAsync(Recorded.Class());
        await WorkAsync(worker);

        Assert.Equal(RecordingState.Capturing, (await store.ReadManifestAsync(Session, soon))?.State);
    }

    [Fact]
    public async Task OfTwoWorkersOnlyOneHasASession()
    {
        var story = Recorded.Class();
        await HappenedAsync(story);
        using var held = Lease.Take(places.Work, Session);

        await WorkAsync(Worker());

        Assert.NotNull(held);
        Assert.Null(await store.ReadManifestAsync(Session, soon));
    }

    [Fact]
    public async Task WhatStandsInTheWayIsInTheManifestAndInHealth()
    {
        var story = Recorded.Class();
        await SpeakAsync(story, 4);
        story.After(TimeSpan.FromSeconds(4)).Given(Ines, new EndClass());
        await HappenedAsync(story);
        options.Ffmpeg = "/nowhere/ffmpeg";
        var health = new RecordingHealth();

        await WorkAsync(Worker(health));

        Assert.Equal("ffmpegMissing", health.Current?.Code);
        Assert.Equal("ffmpegMissing", (await store.ReadManifestAsync(Session, soon))!.Faults.Single().Code);
    }

    private RecordingWorker Worker(RecordingHealth? health = null) => new(
        new ClassLogs(log, live, archive: null), new MjrFolder(places.Capture), store, places, options, health ?? new RecordingHealth(), clock,
        NullLogger<RecordingWorker>.Instance);

    private async Task WorkAsync(RecordingWorker worker)
    {
        var more = true;
        while (more) more = await worker.RoundAsync(soon);
    }

    private async Task SpeakAsync(Story story, int seconds) =>
        new MjrWriter(Path.Combine(places.Capture, Session)).Write(Ines.Value, story.Now, await Sent.BeepingAsync(seconds), tab: Laptop.Value);

    /// <summary>The log holds what the story tells, and the clock stands after it.</summary>
    private async Task HappenedAsync(Story story)
    {
        live.Sessions = [Session];
        clock.Now = story.Now.AddSeconds(10);
        var entries = story.Class.Log.ToImmutableArray();
        Assert.IsType<AppendResult.Appended>(await log.AppendAsync(Session, new Append(0, "", [new AppendedCommand("story", "", entries)]), soon));
    }

    private sealed class StandingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = Bell;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class LiveNow : ISessionDirectory
    {
        public ImmutableArray<string> Sessions { get; set; } = [];

        public ValueTask TouchAsync(string session, DateTimeOffset due, CancellationToken cancellation) => default;

        public ValueTask<ImmutableArray<string>> DueAsync(DateTimeOffset now, CancellationToken cancellation) => new(Sessions);

        public ValueTask<ImmutableArray<string>> AllAsync(CancellationToken cancellation) => new(Sessions);

        public ValueTask RemoveAsync(string session, CancellationToken cancellation) => default;
    }
}
