using System.Collections.Immutable;
using System.Security.Cryptography;
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
    private static readonly TimeSpan RetryPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LookAnyway = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ALittle = TimeSpan.FromMilliseconds(500);

    private readonly CommandQueue _queue = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly string _session;
    private readonly ISessionLog _log;
    private readonly LogClock _clock;
    private readonly TimeProvider _time;
    private readonly LiveOptions _options;
    private readonly FollowedLog _followed;
    private readonly ILogger _logger;
    private IAsyncDisposable? _following;
    private Task _loop = Task.CompletedTask;
    private bool _tailUnread = true;

    public SessionRunner(
        string session, ISessionLog log, LogClock clock, TimeProvider time, LiveOptions options, ISessionFollower follower, ILogger logger)
    {
        (_session, _log, _clock, _time, _options, _logger) = (session, log, clock, time, options, logger);
        _followed = new FollowedLog(session, log, follower, logger);
    }

    /// <summary>The session as this node has followed it.</summary>
    public Chronicle Chronicle => _followed.Chronicle;

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
        if (!_queue.TryAdd(pending))
        {
            return Answer.Busy;
        }

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
        if (!_queue.Close())
        {
            return;
        }

        await _ending.CancelAsync().ConfigureAwait(false);
        await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_following is not null)
        {
            await _following.DisposeAsync().ConfigureAwait(false);
        }

        while (_queue.NextBatch() is { Count: > 0 } left)
        {
            left.ForEach(untried => untried.Reply(Answer.Busy));
        }

        _ending.Dispose();
        _queue.Dispose();
    }

    private void Hint()
    {
        Volatile.Write(ref _tailUnread, true);
        _queue.Wake();
    }

    private async Task RunAsync()
    {
        var lookedAt = _time.GetTimestamp();
        while (!_ending.IsCancellationRequested)
        {
            try
            {
                await _queue.WaitAsync(LookAnyway, _ending.Token).ConfigureAwait(false);
                if (Volatile.Read(ref _tailUnread) || _time.GetElapsedTime(lookedAt) > LookAnyway)
                {
                    lookedAt = _time.GetTimestamp();
                    await ReadTailAsync(_ending.Token).ConfigureAwait(false);
                }

                await CommitAsync(_queue.NextBatch()).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (_ending.IsCancellationRequested)
            {
                return;
            }
            catch (LogUnavailableException)
            {
                LiveLog.LogSilent(_logger, _session);
                Volatile.Write(ref _tailUnread, true);
                _queue.NextBatch().ForEach(untried => untried.Reply(Answer.Busy));
                await Task.Delay(RetryPause, _time, CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                LiveLog.RunnerFailed(_logger, failure, _session);
                await Task.Delay(RetryPause, _time, CancellationToken.None).ConfigureAwait(false);
            }
        }
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
        var draft = new Draft(Chronicle);
        var ballots = await BallotsAsync(batch).ConfigureAwait(false);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var again = batch.Where(pending => !ids.Add(pending.Id)).ToList();
        foreach (var pending in batch.Except(again))
        {
            Decide(draft, pending, ballots);
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
                    _followed.Follow(draft.Steps);
                    break;
                case AppendResult.Sealed when Chronicle.State.Phase != Phase.Ended && !await ReadTailAsync(CancellationToken.None).ConfigureAwait(false):
                    batch.ForEach(late => late.Reply(new Answer(Rejections.Ended)));
                    batch.Clear();
                    return;
                case AppendResult.Conflict when !await ReadTailAsync(CancellationToken.None).ConfigureAwait(false):
                    await _followed.RebuildAsync(CancellationToken.None).ConfigureAwait(false);
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
    private void Decide(Draft draft, PendingCommand pending, ImmutableDictionary<PollId, ImmutableArray<SealedVote>> ballots)
    {
        try
        {
            draft.Decide(pending, _clock.Now, ballots);
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
        foreach (var pending in batch.Where(pending => _followed.Knows(pending.Id)).ToList())
        {
            var ballot = pending is { Command: CastVote vote, By.Person: { } person }
                && Chronicle.State.Polls.GetValueOrDefault(vote.Poll) is { Anonymous: true }
                    ? new Ballot(vote.Poll, person, vote.Answer)
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

    private async Task<ImmutableDictionary<PollId, ImmutableArray<SealedVote>>> BallotsAsync(List<PendingCommand> batch)
    {
        var ballots = ImmutableDictionary.CreateBuilder<PollId, ImmutableArray<SealedVote>>();
        if (batch.Exists(pending => pending.ClosesPolls))
        {
            foreach (var poll in Chronicle.State.Polls.Values.Where(poll => poll is { IsOpen: true, Anonymous: true }))
            {
                ballots[poll.Id] = await _log.ReadBallotsAsync(_session, poll.Id, CancellationToken.None).ConfigureAwait(false);
            }
        }

        return ballots.ToImmutable();
    }

    /// <summary>False: there was nothing new.</summary>
    private Task<bool> ReadTailAsync(CancellationToken cancellation)
    {
        Volatile.Write(ref _tailUnread, false);
        return _followed.ReadTailAsync(cancellation);
    }
}
