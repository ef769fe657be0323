using System.Collections.Concurrent;
using CityLeadership.Classroom.Live.Calling;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

public class LaneTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private readonly ConcurrentQueue<Exception> failures = new();

    [Fact]
    public async Task Work_is_done_one_after_another_in_the_order_asked()
    {
        await using var lane = new Lane(100, failures.Enqueue);
        var done = new List<int>();
        for (var number = 0; number < 50; number++)
        {
            var mine = number;
            Assert.True(lane.Post(async _ =>
            {
                await Task.Yield();
                done.Add(mine);
            }));
        }

        await lane.DrainAsync(Limit, TimeProvider.System);

        Assert.Equal(Enumerable.Range(0, 50), done);
    }

    [Fact]
    public async Task What_fails_is_reported_and_the_next_goes_on()
    {
        await using var lane = new Lane(10, failures.Enqueue);
        var went = false;
        lane.Post(_ => throw new InvalidOperationException("no"));
        lane.Post(_ =>
        {
            went = true;
            return Task.CompletedTask;
        });

        await lane.DrainAsync(Limit, TimeProvider.System);

        Assert.True(went);
        Assert.Equal("no", Assert.Single(failures).Message);
    }

    [Fact]
    public async Task A_full_lane_refuses_instead_of_growing()
    {
        await using var lane = new Lane(2, failures.Enqueue);
        var release = new TaskCompletionSource();
        var started = new TaskCompletionSource();
        lane.Post(_ =>
        {
            started.SetResult();
            return release.Task;
        });
        await started.Task.WaitAsync(Limit);

        Assert.True(lane.Post(_ => Task.CompletedTask));
        Assert.True(lane.Post(_ => Task.CompletedTask));
        Assert.False(lane.Post(_ => Task.CompletedTask));
        release.SetResult();
    }

    [Fact]
    public async Task Ending_a_lane_stops_what_hangs_and_forgets_what_waits()
    {
        var lane = new Lane(10, failures.Enqueue);
        var went = false;
        lane.Post(cancellation => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation));
        lane.Post(_ =>
        {
            went = true;
            return Task.CompletedTask;
        });

        await lane.DisposeAsync().AsTask().WaitAsync(Limit);

        Assert.False(went);
        Assert.False(lane.Post(_ => Task.CompletedTask));
        Assert.Empty(failures);
    }

    [Fact]
    public async Task A_lane_may_be_ended_by_two_at_once_and_again()
    {
        var lane = new Lane(10, failures.Enqueue);
        lane.Post(cancellation => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation));

        await Task.WhenAll(lane.DisposeAsync().AsTask(), lane.DisposeAsync().AsTask()).WaitAsync(Limit);
        await lane.DisposeAsync().AsTask().WaitAsync(Limit);

        Assert.Empty(failures);
    }
}
