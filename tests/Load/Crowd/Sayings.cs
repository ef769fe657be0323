namespace CityLeadership.Classroom.Load.Crowd;

/// <summary>What people of a class on leading a city write in its chat.</summary>
internal static class Sayings
{
    private static readonly string[] All =
    [
        "We had the same problem with our bus lines last year.",
        "Who pays for it after the first year?",
        "I would talk to the unions before the press.",
        "In our city the council would never have agreed to that.",
        "What did the neighbourhoods say?",
        "Agreed. Trust first, then the plan.",
        "Could someone share the figures on page 4?",
        "We tried this with water meters. It took three winters.",
        "The deputy had the facts and not the authority.",
        "I see it differently, but I would like to hear more.",
        "That is exactly what our finance office keeps telling me.",
        "Small pilots bought us the time we needed.",
        "What would have happened without the deadline?",
        "My team is reading along and nodding.",
        "Good point about who is not in the room.",
        "We measured it: complaints fell by a third.",
        "The hardest part was to stop doing the old thing.",
        "I would have gone to the school principals first.",
        "Can we come back to the question of the budget?",
        "Thank you, that helps with my own case.",
    ];

    public static string Any() => All[Random.Shared.Next(All.Length)];
}
