using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Session;
using FsCheck;
using FsCheck.Fluent;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

public class SlotPlannerTests
{
    private static readonly Source Ana = Of("ana"), Ben = Of("ben"), Cyd = Of("cyd"), Dee = Of("dee");

    [Fact]
    public void Whoever_stays_keeps_their_slot_whatever_their_rank_becomes()
    {
        var first = SlotPlanner.Next(SlotPlan.Empty(3, 0), [Ana, Ben, Cyd], []);
        var then = SlotPlanner.Next(first, [Cyd, Ana, Ben], []);

        Assert.Equal([Ana, Ben, Cyd], then.Voices);
    }

    [Fact]
    public void A_newcomer_takes_the_slot_of_whoever_left()
    {
        var first = SlotPlanner.Next(SlotPlan.Empty(3, 0), [Ana, Ben, Cyd], []);
        var then = SlotPlanner.Next(first, [Dee, Ana, Cyd], []);

        Assert.Equal([Ana, Dee, Cyd], then.Voices);
    }

    [Fact]
    public void A_newcomer_goes_rather_where_nobody_was()
    {
        var first = SlotPlanner.Next(SlotPlan.Empty(3, 0), [Ana, Ben], []);
        var then = SlotPlanner.Next(first, [Dee, Cyd, Ben], []);

        Assert.Equal([Cyd, Ben, Dee], then.Voices);
    }

    [Fact]
    public void With_too_few_slots_the_most_important_are_heard()
    {
        var first = SlotPlanner.Next(SlotPlan.Empty(2, 0), [Ana, Ben], []);
        var then = SlotPlanner.Next(first, [Cyd, Ben, Ana], []);

        Assert.Equal([Cyd, Ben], then.Voices);
    }

    [Fact]
    public void Nobody_wanted_leaves_every_slot_empty()
    {
        var first = SlotPlanner.Next(SlotPlan.Empty(2, 2), [Ana], [new Picture(Ben, PictureSize.Small)]);

        Assert.Equivalent(SlotPlan.Empty(2, 2), SlotPlanner.Next(first, [], []));
    }

    [Fact]
    public void A_picture_that_grows_stays_in_its_slot()
    {
        var first = SlotPlanner.Next(SlotPlan.Empty(0, 2), [], [new Picture(Ana, PictureSize.Small), new Picture(Ben, PictureSize.Small)]);
        var then = SlotPlanner.Next(first, [], [new Picture(Ben, PictureSize.Large), new Picture(Ana, PictureSize.Small)]);

        Assert.Equal([new Picture(Ana, PictureSize.Small), new Picture(Ben, PictureSize.Large)], then.Pictures);
    }

    [Fact]
    public void Asked_for_twice_a_picture_is_sent_once_at_the_size_asked_for_first()
    {
        var plan = SlotPlanner.Next(SlotPlan.Empty(0, 2), [], [new Picture(Ana, PictureSize.Large), new Picture(Ana, PictureSize.Small)]);

        Assert.Equal([new Picture(Ana, PictureSize.Large), null], plan.Pictures);
    }

    [Fact]
    public void Whatever_is_wanted_the_most_important_have_a_slot_each_and_nobody_moves_needlessly()
    {
        var people = Gen.Choose(0, 9).Select(number => Of($"p{number}"));
        var rankings = Gen.ListOf(people).Select(list => list.Distinct().ToList());
        var stories = Gen.Choose(1, 6).SelectMany(slots => Gen.ListOf(rankings).Select(steps => (slots, steps)));

        Prop.ForAll(Arb.From(stories), story =>
        {
            var plan = SlotPlan.Empty(story.slots, 0);
            foreach (var wanted in story.steps)
            {
                var before = plan;
                plan = SlotPlanner.Next(before, wanted, []);
                Check(before.Voices, plan.Voices, wanted);
            }
        }).QuickCheckThrowOnFailure();

        static void Check(IReadOnlyList<Source?> before, IReadOnlyList<Source?> after, List<Source> wanted)
        {
            var seated = after.Where(source => source is not null).Select(source => source!.Value).ToList();
            Assert.Equal(before.Count, after.Count);
            Assert.Equal(wanted.Take(after.Count).ToHashSet(), seated.ToHashSet());
            Assert.Equal(seated.Count, seated.Distinct().Count());
            for (var slot = 0; slot < after.Count; slot++)
                Assert.True(before[slot] is null || !seated.Contains(before[slot]!.Value) || before[slot] == after[slot]);
        }
    }

    private static Source Of(string person) => new(new PersonId(person), new TabId("tab"));
}
