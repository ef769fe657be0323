namespace CityLeadership.Classroom.Web.Groupings.Arranging;

/// <summary>What becomes of people of one city.</summary>
internal enum CityWish
{
    /// <summary>As it falls.</summary>
    Any,

    /// <summary>In one room.</summary>
    Together,

    /// <summary>In different rooms, or as many as there are.</summary>
    Apart,
}
