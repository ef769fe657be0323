using CityLeadership.Classroom.Live.Calling.Janus;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

public class KeyframeBellTests
{
    private readonly ManualClock clock = new();
    private readonly FeedStream stream = new(new Feed("ana/tab", "0", "1"), "1");
    private readonly List<int> asked = [];

    [Fact]
    public void A_viewer_who_turns_to_a_sender_has_three_more_chances_of_a_key_frame()
    {
        Turn(new KeyframeBell(clock));

        Pass(2000);

        Assert.Collection(
            asked,
            at => Assert.InRange(at, 300, 450),
            at => Assert.InRange(at, 650, 800),
            at => Assert.InRange(at, 1000, 1150));
    }

    [Fact]
    public void A_swarm_that_turns_together_asks_hardly_more_often_than_one_viewer()
    {
        var bell = new KeyframeBell(clock);
        for (var viewer = 0; viewer < 40; viewer++)
        {
            Turn(bell);
            Pass(5);
        }

        Pass(2000);

        Assert.InRange(asked.Count, 3, 8);
        Assert.All(asked.Zip(asked.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 150));
    }

    [Fact]
    public void The_last_to_turn_still_gets_a_key_frame_within_half_a_second()
    {
        var bell = new KeyframeBell(clock);
        Turn(bell);
        Pass(340);
        Turn(bell);

        Pass(500);

        Assert.Contains(asked, at => at is >= 640 and <= 790);
    }

    [Fact]
    public void Senders_are_asked_each_for_themselves()
    {
        var bell = new KeyframeBell(clock);
        var other = 0;
        Turn(bell);
        bell.Turned(new FeedStream(new Feed("ben/tab", "0", "1"), "1"), () => other++);

        Pass(2000);

        Assert.Equal(3, asked.Count);
        Assert.Equal(3, other);
    }

    private int Elapsed => (int)(clock.GetUtcNow() - start).TotalMilliseconds;

    private readonly DateTimeOffset start = new ManualClock().GetUtcNow();

    private void Turn(KeyframeBell bell) => bell.Turned(stream, () => asked.Add(Elapsed));

    private void Pass(int milliseconds) => clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
}
