using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Recording.Assemble;
using CityLeadership.Classroom.Recording.Capture;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Recording.Work;

/// <summary>
/// Assembles every class that is recorded, while it runs. Several workers may share the folders: each session is one's at a
/// time. A failure is written into the session's manifest and the work is tried again; the class knows nothing of it.
/// </summary>
internal sealed class RecordingWorker(
    ClassLogs logs, ICaptureSource capture, IRecordingStore store, RecordingPlaces places, RecordingOptions options, RecordingHealth health,
    TimeProvider time, ILogger<RecordingWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, Job> jobs = new(StringComparer.Ordinal);
    private readonly HashSet<string> done = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await TryRoundAsync(stoppingToken)) await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        foreach (var job in jobs.Values) job.Lease.Dispose();
    }

    /// <summary>Brings every session one step further; true: there may be more to do at once.</summary>
    internal async Task<bool> RoundAsync(CancellationToken cancellation)
    {
        foreach (var session in (await logs.LiveAsync(cancellation)).Concat(capture.Sessions()).Distinct(StringComparer.Ordinal))
        {
            if (!done.Contains(session) && !jobs.ContainsKey(session)) await BeginAsync(session, cancellation);
        }

        var more = false;
        foreach (var (session, job) in jobs.OrderByDescending(job => job.Value.Recording.Class.HasEnded).ToList())
        {
            if (job.NotBefore > time.GetUtcNow()) continue;
            more |= await StepAsync(session, job, cancellation);
            if (!job.Recording.IsDone) continue;
            job.Lease.Dispose();
            jobs.Remove(session);
            done.Add(session);
        }

        return more;
    }

    private async Task<bool> TryRoundAsync(CancellationToken cancellation)
    {
        try
        {
            return await RoundAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception failure) when (failure is LogUnavailableException or IOException or UnauthorizedAccessException)
        {
            RecordingLog.LogAway(logger, failure, Pause);
            return false;
        }
    }

    private async Task BeginAsync(string session, CancellationToken cancellation)
    {
        if (!RecordingKey.IsValid(session)) return;
        if (await store.ReadManifestAsync(session, cancellation) is { State: RecordingState.Complete })
        {
            done.Add(session);
            return;
        }

        if (Lease.Take(places.Work, session) is not { } lease) return;
        var renderer = new PieceRenderer(options, Path.Combine(places.Work, session), places.Exhibits);
        jobs[session] = new Job(new SessionRecording(session, capture, store, renderer, options), lease);
    }

    private async Task<bool> StepAsync(string session, Job job, CancellationToken cancellation)
    {
        try
        {
            var now = await logs.TimeAsync(cancellation);
            job.Recording.Follow(await logs.ReadAsync(session, job.Recording.Class.Number, cancellation));
            var more = await job.Recording.StepAsync(now, cancellation);
            if (job.Recording.Class.Number == 0) job.Wait(time.GetUtcNow(), LongestPause); // its log is nowhere, or not yet
            else job.Go();
            health.Mend(session);
            if (job.Recording is { IsDone: true, Manifest: { } manifest }) RecordingLog.Complete(logger, session, manifest.Seconds, manifest.Pieces.Length);
            return more;
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            var fault = Faults.Of(failure, time.GetUtcNow());
            var pause = job.Wait(time.GetUtcNow(), LongestPause);
            RecordingLog.Waits(logger, failure, session, fault.Code, pause);
            health.Trouble(session, fault);
            await TrySayAsync(session, job, fault, cancellation);
            return false;
        }
    }

    private async Task TrySayAsync(string session, Job job, Fault fault, CancellationToken cancellation)
    {
        try
        {
            await job.Recording.FailAsync(fault, cancellation);
        }
        catch (StorageException failure)
        {
            RecordingLog.ManifestFailed(logger, failure, session);
        }
    }

    /// <summary>One session's work, and when it may be tried again.</summary>
    private sealed class Job(SessionRecording recording, Lease lease)
    {
        private int waits;

        public SessionRecording Recording => recording;

        public Lease Lease => lease;

        public DateTimeOffset NotBefore { get; private set; } = DateTimeOffset.MinValue;

        public void Go() => waits = 0;

        /// <summary>Each time in a row for twice as long.</summary>
        public TimeSpan Wait(DateTimeOffset now, TimeSpan longest)
        {
            var pause = TimeSpan.FromSeconds(Math.Min(longest.TotalSeconds, Math.Pow(2, waits++)));
            NotBefore = now + pause;
            return pause;
        }
    }
}
