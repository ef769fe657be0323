using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Threading.Channels;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Sessions;

/// <summary>
/// Runs one live session on this node: takes commands in turn, decides them in batches on the state it has followed, appends
/// what follows from them, and follows what other nodes append. One loop does all of it, so nothing here is locked.
/// </summary>
internal sealed class SessionRunner : IAsyncDisposable
{
    private const int MostWaiting = 2048;
    private const int MostInBatch = 256;
    private static readonly TimeSpan RetryPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LookAnyway = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ALittle = TimeSpan.FromMilliseconds(500);

    private readonly Channel<PendingCommand> _waiting = Channel.CreateBounded<PendingCommand>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly CancellationTokenSource _ending = new();
    private readonly string _session;
    private readonly ISessionLog _log;
    private readonly LogClock _clock;
    private readonly TimeProvider _time;
    private readonly LiveOptions _options;
    private readonly ISessionFollower _follower;
    private readonly ILogger _logger;
    private Chronicle _chronicle = Chronicle.Empty;
    private PendingCommand? _held;
    private IAsyncDisposable? _following;
    private Task _loop = Task.CompletedTask;
    private bool _tailUnread = true;

    public SessionRunner(
        string session, ISessionLog log, LogClock clock, TimeProvider time, LiveOptions options, ISessionFollower follower, ILogger logger)
    {
        (_session, _log, _clock, _time, _options, _follower, _logger) = (session, log, clock, time, options, follower, logger);
    }

    /// <summary>The session as this node has followed it.</summary>
    public Chronicle Chronicle => Volatile.Read(ref _chronicle);

    /// <summary>Reads the log, then runs until disposed.</summary>
    /// <exception cref="LogUnavailableException">The log cannot be read now.</exception>
    public async Task StartAsync(CancellationToken cancellation)
    {
        _following = await _log.FollowAsync(_session, Hint, cancellation).ConfigureAwait(false);
        await ReadTailAsync(cancellation).ConfigureAwait(false);
        _loop = Task.Run(RunAsync, CancellationToken.None);
    }

    /// <summary>Carries a command out, once, however often its id is sent. Always answers, within the command limit and a little.</summary>
    public async Task<Answer> ExecuteAsync(string id, Actor by, Command command)
    {
        var pending = new PendingCommand(id, by, command);
        if (!_waiting.Writer.TryWrite(pending))
        {
            return Answer.Busy;
        }

        Wake();
        try
        {
            return await pending.Answer.WaitAsync(_options.CommandLimit + ALittle, _time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // It waits behind others for a silent log, and may yet take effect.
            return Answer.Unknown;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_waiting.Writer.TryComplete())
        {
            return;
        }

        await _ending.CancelAsync().ConfigureAwait(false);
        await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_following is not null)
        {
            await _following.DisposeAsync().ConfigureAwait(false);
        }

        while (_waiting.Reader.TryRead(out var left))
        {
            left.Reply(Answer.Busy);
        }

        _held?.Reply(Answer.Busy);
        _ending.Dispose();
        _wake.Dispose();
    }

    private void Hint()
    {
        Volatile.Write(ref _tailUnread, true);
        Wake();
    }

    private void Wake()
    {
        try
        {
            _wake.Release();
        }
        catch (Exception already) when (already is SemaphoreFullException or ObjectDisposedException)
        {
            // The loop is awake, or over.
        }
    }

    private async Task RunAsync()
    {
        var lookedAt = _time.GetTimestamp();
        while (!_ending.IsCancellationRequested)
        {
            try
            {
                if (_held is null && _waiting.Reader.Count == 0)
                {
                    await _wake.WaitAsync(LookAnyway, _ending.Token).ConfigureAwait(false);
                }

                if (Volatile.Read(ref _tailUnread) || _time.GetElapsedTime(lookedAt) > LookAnyway)
                {
                    lookedAt = _time.GetTimestamp();
                    await ReadTailAsync(_ending.Token).ConfigureAwait(false);
                }

                await CommitAsync(NextBatch()).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (_ending.IsCancellationRequested)
            {
                return;
            }
            catch (LogUnavailableException)
            {
                LiveLog.LogSilent(_logger, _session);
                Volatile.Write(ref _tailUnread, true);
                NextBatch().ForEach(untried => untried.Reply(Answer.Busy));
                await Task.Delay(RetryPause, _time, CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                LiveLog.RunnerFailed(_logger, failure, _session);
                await Task.Delay(RetryPause, _time, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    /// <summary>What waits, in order. A command that closes polls goes alone: its tally must match the state it is decided on.</summary>
    private List<PendingCommand> NextBatch()
    {
        var batch = new List<PendingCommand>();
        while (batch.Count < MostInBatch && (_held is not null || _waiting.Reader.TryRead(out _held)))
        {
            if (_held.ClosesPolls && batch.Count > 0)
            {
                break;
            }

            var next = _held;
            _held = null;
            batch.Add(next);
            if (next.ClosesPolls)
            {
                break;
            }
        }

        return batch;
    }

    private async Task CommitAsync(List<PendingCommand> batch)
    {
        var started = _time.GetTimestamp();
        while (batch.Count > 0)
        {
            if (_ending.IsCancellationRequested || _time.GetElapsedTime(started) >= _options.CommandLimit)
            {
                batch.ForEach(pending => pending.Reply(Answer.Unknown));
                return;
            }

            try
            {
                await TryCommitAsync(batch).ConfigureAwait(false);
            }
            catch (LogUnavailableException)
            {
                Volatile.Write(ref _tailUnread, true);
                await Task.Delay(RetryPause, _time, CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                LiveLog.RunnerFailed(_logger, failure, _session);
                batch.ForEach(pending => pending.Reply(Answer.Unknown));
                throw;
            }
        }
    }

    /// <summary>Leaves in the batch what is to be decided again, because something else was appended first.</summary>
    private async Task TryCommitAsync(List<PendingCommand> batch)
    {
        await AnswerKnownAsync(batch).ConfigureAwait(false);
        var draft = new Draft(_chronicle);
        var tallies = await TalliesAsync(batch).ConfigureAwait(false);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var again = batch.Where(pending => !ids.Add(pending.Id)).ToList();
        foreach (var pending in batch.Except(again))
        {
            Decide(draft, pending, tallies);
        }

        if (draft.IsEmpty && batch.Count > 0 && await ReadTailAsync(CancellationToken.None).ConfigureAwait(false))
        {
            // Nothing to append, so no condition to say that the state was old: another node knew more.
            return;
        }

        if (!draft.IsEmpty)
        {
            switch (await _log.AppendAsync(_session, draft.ToAppend(), CancellationToken.None).ConfigureAwait(false))
            {
                case AppendResult.Appended:
                    Follow(draft.Steps);
                    break;
                case AppendResult.Sealed when _chronicle.State.Phase != Phase.Ended && !await ReadTailAsync(CancellationToken.None).ConfigureAwait(false):
                    batch.ForEach(late => late.Reply(new Answer(Rejections.Ended)));
                    batch.Clear();
                    return;
                case AppendResult.Conflict when !await ReadTailAsync(CancellationToken.None).ConfigureAwait(false):
                    await RebuildAsync(CancellationToken.None).ConfigureAwait(false);
                    return;
                case AppendResult.Conflict or AppendResult.Sealed:
                    return;
                case AppendResult.Known:
                    await ReadTailAsync(CancellationToken.None).ConfigureAwait(false);
                    return;
            }
        }

        draft.Reply();
        batch.RemoveAll(pending => !again.Contains(pending));
    }

    /// <summary>A command that cannot be decided is a bug of ours; it must not take the rest of its batch with it.</summary>
    private void Decide(Draft draft, PendingCommand pending, ImmutableDictionary<PollId, ImmutableArray<int>> tallies)
    {
        try
        {
            draft.Decide(pending, _clock.Now, tallies);
        }
        catch (Exception failure)
        {
            var incident = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
            LiveLog.CommandFailed(_logger, failure, _session, pending.Command.GetType().Name, incident);
            draft.Fail(pending, incident);
        }
    }

    /// <summary>Commands that took effect before are answered as they were then; a used id with another body is refused.</summary>
    private async Task AnswerKnownAsync(List<PendingCommand> batch)
    {
        foreach (var pending in batch.Where(pending => _done.Contains(pending.Id)).ToList())
        {
            var ballot = pending is { Command: CastVote vote, By.Person: { } person }
                && Chronicle.State.Polls.GetValueOrDefault(vote.Poll) is { Anonymous: true }
                    ? new Ballot(vote.Poll, person, vote.Option)
                    : null;
            var known = await _log.FindCommandAsync(_session, pending.ToAppend([], ballot), CancellationToken.None).ConfigureAwait(false);
            if (known is null)
            {
                continue;
            }

            pending.Reply(known.SameBody ? Answer.Done(known.Number) : Answer.IdUsedBefore);
            batch.Remove(pending);
        }
    }

    private async Task<ImmutableDictionary<PollId, ImmutableArray<int>>> TalliesAsync(List<PendingCommand> batch)
    {
        var tallies = ImmutableDictionary.CreateBuilder<PollId, ImmutableArray<int>>();
        if (batch.Exists(pending => pending.ClosesPolls))
        {
            foreach (var poll in _chronicle.State.Polls.Values.Where(poll => poll is { IsOpen: true, Anonymous: true }))
            {
                tallies[poll.Id] = await _log.CountBallotsAsync(_session, poll.Id, poll.Options.Length, CancellationToken.None)
                    .ConfigureAwait(false);
            }
        }

        return tallies.ToImmutable();
    }

    /// <summary>False: there was nothing new.</summary>
    private async Task<bool> ReadTailAsync(CancellationToken cancellation)
    {
        Volatile.Write(ref _tailUnread, false);
        var tail = await _log.ReadAsync(_session, _chronicle.Number, cancellation).ConfigureAwait(false);
        if (!tail.IsEmpty && (tail[0].Number != _chronicle.Number + 1 || tail[0].Previous != _chronicle.LastId))
        {
            await RebuildAsync(cancellation).ConfigureAwait(false);
            return true;
        }

        Follow(tail);
        return !tail.IsEmpty;
    }

    /// <summary>The log is not the one this node followed: a fail-over lost its tail. Start over, and show everyone what is true now.</summary>
    private async Task RebuildAsync(CancellationToken cancellation)
    {
        var all = await _log.ReadAsync(_session, 0, cancellation).ConfigureAwait(false);
        LiveLog.LogForked(_logger, _session, _chronicle.Number, all.Length);
        _done.Clear();
        var rebuilt = Chronicle.Empty;
        foreach (var entry in all)
        {
            (rebuilt, _) = rebuilt.Follow(entry);
            _done.Add(entry.Command);
        }

        Volatile.Write(ref _chronicle, rebuilt);
        _follower.Rebuilt(rebuilt);
    }

    private void Follow(ImmutableArray<LogEntry> entries)
    {
        var steps = new List<Step>(entries.Length);
        var now = _chronicle;
        foreach (var entry in entries)
        {
            var (next, updates) = now.Follow(entry);
            steps.Add(new Step(now, next, entry, updates));
            now = next;
        }

        Follow(steps);
    }

    private void Follow(List<Step> steps)
    {
        for (var first = 0; first < steps.Count;)
        {
            var command = steps[first].Entry.Command;
            var next = steps.FindIndex(first, step => step.Entry.Command != command);
            var brought = steps[first..(next < 0 ? steps.Count : next)];
            _done.Add(command);
            Volatile.Write(ref _chronicle, brought[^1].After);
            _follower.Followed(brought);
            first += brought.Count;
        }
    }
}

/// <summary>Whoever wants to know what a session has become, command by command, in order.</summary>
internal interface ISessionFollower
{
    /// <param name="steps">All that one command brought about: at least one entry.</param>
    void Followed(IReadOnlyList<Step> steps);

    /// <summary>The past turned out different: forget what was followed.</summary>
    void Rebuilt(Chronicle chronicle);
}
