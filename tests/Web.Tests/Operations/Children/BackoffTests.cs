using CityLeadership.Classroom.Web.Operations.Children;

namespace CityLeadership.Classroom.Web.Tests.Operations.Children;

public sealed class BackoffTests
{
    private readonly Backoff backoff = new();

    [Fact]
    public void A_child_that_keeps_dying_is_left_alone_longer_each_time_but_never_for_long()
    {
        var waits = Enumerable.Range(0, 8).Select(_ => backoff.After(TimeSpan.FromSeconds(1)).TotalSeconds);

        Assert.Equal([0.25, 0.5, 1, 2, 4, 8, 10, 10], waits);
    }

    [Fact]
    public void A_child_that_had_settled_is_started_again_at_once()
    {
        for (var i = 0; i < 8; i++) backoff.After(TimeSpan.Zero);

        Assert.Equal(Backoff.First, backoff.After(Backoff.Settled));
    }
}
