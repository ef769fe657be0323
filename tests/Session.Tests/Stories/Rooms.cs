using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Stories;

/// <summary>Classes with rooms open: Zanele and Mats in "Harbour" (r1), Rosa and Kofi in "Market" (r2), Hana in the class.</summary>
internal static class Rooms
{
    public static readonly SetId S1 = new("s1");
    public static readonly RoomId Harbour = new("r1");
    public static readonly RoomId Market = new("r2");

    public static OpenBreakouts Two(BreakoutMode mode = BreakoutMode.Assigned, int? minutes = null) => new(
        "Port and city", [new RoomWanted("Harbour", [Zanele, Mats]), new RoomWanted("Market", [Rosa, Kofi])], mode, minutes);

    public static Story TwoRooms() => TwoRooms(minutes: null);

    public static Story TwoRooms(int? minutes) => Histories.InClass().Given(Ines, Two(minutes: minutes), "s1");

    /// <summary>Under way: both rooms have written something, one asks for help, and Kofi has gone back to the class.</summary>
    public static Story UnderWay() => TwoRooms().Given(Mats, new WriteNotes("AAAA")).Given(Rosa, new WriteNotes("BBBB"))
        .Given(Rosa, new AskForHelp()).Given(Kofi, new ReturnToClass());

    /// <summary>Nobody has a room yet.</summary>
    public static Story ToChoose() => Histories.InClass().Given(
        Ines, new OpenBreakouts("Choose", [new RoomWanted("Harbour", []), new RoomWanted("Market", [])], BreakoutMode.SelfChosen), "s1");
}
