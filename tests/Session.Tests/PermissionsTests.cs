using System.Runtime.CompilerServices;
using System.Text;
using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests;

/// <summary>
/// Every command by every role in every phase, as the core answers it, against a table that people approved:
/// <c>permissions.approved.txt</c>. Run with APPROVE=1 to write it anew, and read the difference before committing.
/// </summary>
public sealed class PermissionsTests
{
    /// <summary>Given by the house itself and by nobody else.</summary>
    private static readonly HashSet<Type> HouseOnly = [typeof(Prepare), typeof(Enter), typeof(LoseConnection), typeof(NoteLoss), typeof(NoteTalk), typeof(ConfirmSilence), typeof(NoteRecordingTrouble)];

    private static readonly Dictionary<Phase, SessionState> Classes = new()
    {
        [Phase.Lobby] = EveryoneIn(Histories.HostsIn()),
        [Phase.Open] = EveryoneIn(Histories.DoorsOpen()),
        [Phase.InClass] = EveryoneIn(Histories.DoorsOpen().Given(Ines, new StartClass())),
        [Phase.Ended] = EveryoneIn(Histories.DoorsOpen()) with { Phase = Phase.Ended },
    };

    private static IEnumerable<Type> Commands =>
        typeof(Command).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Command))).OrderBy(type => type.Name, StringComparer.Ordinal);

    [Fact]
    public void EveryCommandIsInTheTableOrTheHouses() =>
        Assert.Equal(Commands, Permissions.Table.Keys.Concat(HouseOnly).OrderBy(type => type.Name, StringComparer.Ordinal));

    [Fact]
    public void TheMatrixIsTheApprovedOne()
    {
        var approved = Repository.PathOf("tests", "Session.Tests", "permissions.approved.txt");
        var matrix = Matrix();
        if (Repository.Approves)
        {
            File.WriteAllText(approved, matrix);
        }

        Assert.Equal(File.ReadAllText(approved), matrix);
    }

    [Fact]
    public void NobodyGivesTheHousesOrders()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            Assert.Equal(Rejections.NotAllowed, Refusal(Phase.InClass, role, typeof(Enter)));
            Assert.Equal(Rejections.NotAllowed, Refusal(Phase.InClass, role, typeof(LoseConnection)));
            Assert.Equal(Rejections.NotAllowed, Refusal(Phase.InClass, role, typeof(Prepare)));
            Assert.Equal(Rejections.NotAllowed, Refusal(Phase.InClass, role, typeof(NoteLoss)));
            Assert.Equal(Rejections.NotAllowed, Refusal(Phase.InClass, role, typeof(NoteTalk)));
        }
    }

    [Fact]
    public void TheHouseGivesOnlyItsOwnOrders()
    {
        Type[] house = [.. Commands.Where(command => Permissions.Refusal(Classes[Phase.InClass], Actor.House, Example(command)) is null)];
        Assert.Equal(
            [
                typeof(CloseBreakouts), typeof(ClosePoll), typeof(ConfirmSilence), typeof(EndClass), typeof(Enter), typeof(LoseConnection), typeof(NoteLoss),
                typeof(NoteRecordingTrouble), typeof(NoteTalk), typeof(Prepare),
            ],
            house);
    }

    [Fact]
    public void AStrangerIsNotOnTheList() =>
        Assert.Equal(Rejections.NotExpected, Permissions.Refusal(Classes[Phase.InClass], Actor.Of(Stranger), new RaiseHand(null)));

    [Fact]
    public void SomeoneOutsideMayOnlyLeaveOrDeclineToBeRecordedAndAHostLetPeopleIn()
    {
        Assert.Equal([typeof(DeclineRecording), typeof(Leave)], MayOutside(Zanele));
        Assert.Equal([typeof(Admit), typeof(Leave)], MayOutside(Ines));
    }

    private static IEnumerable<Type> MayOutside(PersonId person)
    {
        var state = Histories.InClass().Loses(person).State;
        return Permissions.Table.Keys.Where(command => Permissions.Refusal(state, Actor.Of(person), Example(command)) is null)
            .OrderBy(command => command.Name, StringComparer.Ordinal);
    }

    private static string Matrix()
    {
        var text = new StringBuilder("""
            Who may give which command, and when.
            L: before doors open   O: doors are open   C: in class   -: not then.   After the end nobody gives any.


            """);
        var roles = Enum.GetValues<Role>();
        text.AppendLine(("command".PadRight(22) + string.Concat(roles.Select(role => role.ToString().PadRight(14)))).TrimEnd());
        foreach (var command in Permissions.Table.Keys.OrderBy(command => command.Name, StringComparer.Ordinal))
        {
            text.AppendLine((command.Name.PadRight(22) + string.Concat(roles.Select(role => Cell(role, command).PadRight(14)))).TrimEnd());
        }

        return text.ToString();
    }

    private static string Cell(Role role, Type command)
    {
        Assert.Equal(Rejections.Ended, Refusal(Phase.Ended, role, command));
        return string.Concat(
            "LOC".Zip([Phase.Lobby, Phase.Open, Phase.InClass], (letter, phase) => Refusal(phase, role, command) is null ? letter : '-'));
    }

    private static Rejection? Refusal(Phase phase, Role role, Type command) =>
        Permissions.Refusal(Classes[phase], Actor.Of(OfRole(role)), Example(command));

    /// <summary>Everyone on the roster is let in, whatever the phase, so that only role and phase decide.</summary>
    private static SessionState EveryoneIn(Story story)
    {
        foreach (var person in Everyone.Except([Ines, Sam]))
        {
            story.Enters(person);
            story.Given(Ines, new Admit(person));
        }

        return story.State;
    }

    private static Command Example(Type command) => (Command)RuntimeHelpers.GetUninitializedObject(command);
}
