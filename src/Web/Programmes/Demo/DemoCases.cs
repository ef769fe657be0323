namespace CityLeadership.Classroom.Web.Programmes.Demo;

/// <summary>The cases of the demo's year, in the order of <see cref="DemoYear"/>. Places, people and numbers are invented.</summary>
internal static class DemoCases
{
    /// <summary>The case of the class with this number in the series, from 1.</summary>
    public static DemoCase Of(int number) => All[(number - 1) % All.Length];

    private static readonly DemoCase[] All =
    [
        new(
            "A ninety-year-old water main bursts in Port Ellery for the third time in two years. The utility wants a bond for all 41 km; the council wants the street reopened by Friday.",
            "You are Mayor Adeyemi at six in the morning, with water in the market hall. What is the problem?",
            "What do you ask the council for on Thursday?",
            ["Patch the street and move on", "A bond for the whole main", "Ninety days to find out why it bursts"],
            "Which problem are we solving, and whose is it?",
            ["What we saw", "What we assume", "What we never measured"],
            "Listen for solutions dressed as problems (\"we need a bond\"). Send each back one step: what would be different if we had it?",
            "Who in city hall already knew, and why did it not reach the mayor?",
            "The foreman's log shows that each burst came the night after the pressure was raised for the stadium.",
            "It is Monday. Which question do you put to which person, and what do you stop doing?"),
        new(
            "Halden must open a night shelter before the frost. Housing, health and police each have half a plan; their directors have not sat in one room since the last mayor.",
            "You chair the first meeting. Nobody looks at anybody. What do you say first?",
            "Who should lead the shelter?",
            ["The housing director", "A team of three with one budget", "A new coordinator from outside"],
            "What would this team have to be able to do that its three departments cannot do alone?",
            ["Only together", "Better apart", "Nobody's today"],
            "Listen for structure as an answer to a lack of trust. Ask what the three would have to show each other first.",
            "Whose job becomes smaller if the team succeeds, and what do you owe them?",
            "Two weeks in, the police take their sergeant back for a football weekend.",
            "Write the one rule this team keeps when you are not in the room."),
        new(
            "Lindmark's tram would cut through Östra, the district that was promised one in 1974. Two hundred meetings later the drawings have hardly changed and turnout is nine people.",
            "You read the notes of meeting two hundred. What did the city hear, and what did it not?",
            "Do you begin to build in spring?",
            ["Build as drawn", "Build the half that nobody contests", "Stop and ask again, differently"],
            "Why did nobody come any more?",
            ["What people said", "What they did", "Who was never asked"],
            "Listen for \"they do not understand the plan\". Ask who would lose what, on which corner, on which day of the week.",
            "Whom would you have to visit, without drawings, before Friday?",
            "The shopkeepers of Östra publish a route of their own. It is slower, and it keeps the square.",
            "Design one conversation that could change your mind. Who is there, and what may they decide?"),
        new(
            "Veldhaven lives from a harbour it does not own. The national port authority will build a terminal that doubles trade and puts 900 trucks a day through the Noordkade school district. Mayor Dekker has no vote on it, a seat on nothing, and eleven weeks.",
            "You are Mayor Dekker. The authority's letter is on your desk, and the press is downstairs. What do you have?",
            "What should the mayor do in the next eleven weeks?",
            ["Oppose the terminal in public", "Bargain for the trucks: rail, hours, a fund", "Support it and ask for the jobs"],
            "What can a mayor move without the power to decide?",
            ["Has formal power", "Has something they want", "Can be lost to us"],
            "Listen for \"we should convince them\". Ask: who exactly, of what, and what is it that they fear to lose? Put authority and influence in different columns and let the class see how short the first one is.",
            "Who has to move before the authority does? In whose name can you speak, and in whose may you not?",
            "The dock workers' union offers Dekker its support, on condition that the school is not mentioned again.",
            "Your first three conversations: with whom, in which order, and what do you offer that costs you something?"),
        new(
            "Data from Santa Irene's clinics show that evening hours are hardly used. Closing them saves four nurses. The nurses say the system does not count those who give up and go home.",
            "Read me the dashboard as if you believed it. Now as if you were the night nurse.",
            "Do you close the evening hours?",
            ["Close them", "Keep them", "Close half of them and count again"],
            "What do these numbers see, and what are they blind to?",
            ["The data say", "The nurses say", "We could find out"],
            "Listen for data against stories. Both are samples; ask how each came to be, and who is in neither.",
            "Who loses standing if the numbers turn out to be wrong?",
            "A student counts the waiting room for three evenings: 61 people left without being registered.",
            "Which number do you want on your desk every Monday, and what would make you distrust it?"),
        new(
            "The lease of Calder's stadium ends in nineteen days. The club wants a new roof, the suburbs want parking, the tenants next door want quiet, and each can block the vote.",
            "You hold the pen for the first offer. What do you leave out of it on purpose?",
            "Which coalition do you build first?",
            ["The club and the suburbs", "The suburbs and the tenants", "All four, or no deal"],
            "What does each want, and what would they take instead?",
            ["Says it wants", "Would accept", "Walks away if"],
            "Listen for positions told as interests. When two people argue for the same party, ask what they would sign.",
            "Who speaks for those who are at no table?",
            "The club lets it be known that another city has called.",
            "Say your offer in two sentences to the party that likes it least. Then be that party, and answer."),
        new(
            "Twelve school kitchens in Amaru began to cook with local farms, without a contract and against a rule. Children eat more; the auditor writes a report; forty more schools want to begin.",
            "You learn of it from the newspaper. Do you call the cook or the auditor first?",
            "What do you say about the forty schools?",
            ["Stop until the rule is changed", "Let all forty begin", "Ten of them, in public, with a date to judge it by"],
            "What would have to be true for this to work everywhere?",
            ["We know", "We will learn by doing", "Must not fail"],
            "Listen for pilots that cannot fail, and so teach nothing. Ask what result would make them stop.",
            "Who carries the risk while you learn, and did they agree to it?",
            "Eight children fall ill in a school that was not among the twelve. The headlines do not make the difference.",
            "Announce your trial in three sentences, with the one that says what you do not know."),
        new(
            "After eight years Mayor Oduya leaves Kestrel in forty days. What she built lives in her calendar, in two deputies who may not stay, and in a Friday meeting that only she can call.",
            "It is her last Friday meeting. What should happen in it that has never happened before?",
            "What should she do with the Friday meeting?",
            ["Give it to her successor", "Make it a rule of the city", "Let it end, and pass on what it knew"],
            "What does this city know that is written nowhere?",
            ["In people", "In habits", "In rules"],
            "Listen for monuments. Ask which of these things would be missed by somebody who never met her.",
            "Who will be asked to carry on, and what has she never let them decide?",
            "The successor calls: he will keep everything, and change all the people.",
            "In your own city: what would stop on the day you leave, and whom do you tell this week?"),
    ];
}
