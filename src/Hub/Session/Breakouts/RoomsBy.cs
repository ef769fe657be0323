namespace CityLeadership.Classroom.Session;

/// <summary>Ways of putting people into rooms.</summary>
public enum RoomsBy
{
    Random,

    /// <summary>A room a city.</summary>
    CityTeams,

    /// <summary>People of one city in different rooms.</summary>
    MixedCities,

    /// <summary>As many mayors and as many senior leaders in one room as in the next.</summary>
    BalancedRoles,

    /// <summary>As few pairs as can be who have shared a room this year; roles balanced, cities mixed unless asked otherwise.</summary>
    NeverMet,

    /// <summary>A set that is kept by name.</summary>
    Saved,

    /// <summary>The rooms that were open last, in this class or the one before.</summary>
    SameAsLastTime,

    /// <summary>Everyone chooses a room once they are open: nobody is put into one.</summary>
    SelfChosen,
}

/// <summary>What becomes of people of one city.</summary>
public enum CityWish
{
    /// <summary>As it falls.</summary>
    Any,

    /// <summary>In one room.</summary>
    Together,

    /// <summary>In different rooms, or as many as there are.</summary>
    Apart,
}
