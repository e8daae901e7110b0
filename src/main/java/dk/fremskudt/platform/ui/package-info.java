/**
 * The parts that every screen is made of, so that all modules look and speak alike: the page with its heading, empty
 * states, badges, notices, sections, facts, confirmations, Danish dates. They know the theme's classes
 * ({@code frontend/css/kit.css}) and nothing of the domain.
 */
@NullMarked
package dk.fremskudt.platform.ui;

import org.jspecify.annotations.NullMarked;
