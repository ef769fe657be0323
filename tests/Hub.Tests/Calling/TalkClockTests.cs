using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

public sealed class TalkClockTests
{
    private static readonly PersonId Zanele = new("zanele"), Mats = new("mats");
    private readonly ManualClock time = new();

    [Fact]
    public void Adds_up_what_was_talked_in_several_stretches()
    {
        var clock = new TalkClock(time);
        Talk(clock, 3, Zanele);
        Talk(clock, 2);
        Talk(clock, 1, Zanele, Mats);
        Assert.Equal([new Talked(Mats, 1000), new Talked(Zanele, 4000)], clock.Take().ToArray());
    }

    [Fact]
    public void Whoever_goes_on_talking_is_counted_on_and_never_twice()
    {
        var clock = new TalkClock(time);
        Talk(clock, 3, Zanele);
        Assert.Equal([new Talked(Zanele, 3000)], clock.Take().ToArray());
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal([new Talked(Zanele, 2000)], clock.Take().ToArray());
    }

    [Fact]
    public void Silence_is_nothing()
    {
        var clock = new TalkClock(time);
        Talk(clock, 5);
        Assert.Empty(clock.Take());
    }

    private void Talk(TalkClock clock, int seconds, params PersonId[] people)
    {
        clock.Now(people);
        time.Advance(TimeSpan.FromSeconds(seconds));
    }
}
